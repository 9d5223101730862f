-- How does the coverage of a topic move, month by month and outlet by outlet?
WITH topic AS (
  SELECT id FROM articles, unnest(topics) AS listed(id) GROUP BY id ORDER BY count(*) DESC, id LIMIT 1
)
SELECT
  topic.id AS topic,
  date_trunc('month', date_first) AS month,
  coalesce(outlet, 'not known') AS outlet,
  count(*) FILTER (list_contains(topics, topic.id)) AS on_it,
  count(*) AS of_all
FROM articles, topic
-- A date that is open to the right may be of any later month.
WHERE date_trunc('month', date_first) = date_trunc('month', date_last)
GROUP BY ALL
ORDER BY month, on_it DESC, outlet;
