-- Like lines are looked for among claims near by; the index of all lines is not asked any more and cost every new claim time.
drop index claim_summary_trigrams;
