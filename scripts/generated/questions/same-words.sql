-- Which words of a speaker are quoted in more than one outlet?
SELECT
  speaker,
  any_value(words) AS words,
  count(DISTINCT outlet) AS outlets,
  list(DISTINCT article ORDER BY article) AS articles
FROM quotations
WHERE speaker <> 'Unknown speaker' AND len(string_split(words, ' ')) >= 4
GROUP BY speaker, trim(regexp_replace(lower(words), '[^\p{L}\p{N}]+', ' ', 'g'))
HAVING outlets > 1
ORDER BY outlets DESC, speaker, words;
