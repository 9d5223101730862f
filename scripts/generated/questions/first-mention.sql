-- When does each outlet first name a person, and how long after the first to do so?
WITH person AS (
  SELECT id FROM articles, unnest(people) AS listed(id) GROUP BY id ORDER BY count(*) DESC, id LIMIT 1
),
firsts AS (
  SELECT person.id AS person, outlet, min(date_first) AS day, arg_min(title, date_first) AS title
  FROM articles JOIN person ON list_contains(people, person.id)
  WHERE date_first IS NOT NULL AND outlet IS NOT NULL
  GROUP BY ALL
)
SELECT *, date_diff('day', min(day) OVER (), day) AS days_later FROM firsts ORDER BY day, outlet;
