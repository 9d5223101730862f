-- What is not known, by outlet: dates, authors, and who speaks?
SELECT
  coalesce(a.outlet, 'not known') AS outlet,
  count(*) AS articles,
  count(*) FILTER (a.date_first IS NULL) AS undated,
  count(*) FILTER (a.date_first IS DISTINCT FROM a.date_last) AS not_to_the_day,
  count(*) FILTER (len(a.authors) = 0) AS without_author,
  sum(coalesce(q.quoted, 0)) AS quotations,
  sum(coalesce(q.unattributed, 0)) AS unattributed
FROM articles a LEFT JOIN (
  SELECT article, count(*) AS quoted, count(*) FILTER (speaker = 'Unknown speaker') AS unattributed
  FROM quotations GROUP BY article
) q USING (article)
GROUP BY ALL
ORDER BY articles DESC, outlet;
