-- Who is quoted most on a topic, year by year, and with which words first?
WITH topic AS (
  SELECT id FROM quotations, unnest(topics) AS listed(id) GROUP BY id ORDER BY count(*) DESC, id LIMIT 1
)
SELECT
  topic.id AS topic,
  year(a.date_first) AS year,
  q.speaker,
  count(*) AS quoted,
  arg_min(q.words, a.date_first) AS first_words
FROM quotations q JOIN articles a USING (article) JOIN topic ON list_contains(q.topics, topic.id)
WHERE q.speaker <> 'Unknown speaker' AND a.date_first IS NOT NULL
GROUP BY topic.id, year, q.speaker
QUALIFY row_number() OVER (PARTITION BY year ORDER BY quoted DESC, speaker) <= 3
ORDER BY year, quoted DESC, speaker;
