package org.wiederkehr.analysis.history;

/**
 * What became of every row: {@code rows = orders + creditNotes + beforeStart + afterEnd}.
 *
 * @param orders      rows that count as orders
 * @param creditNotes rows taken as credit notes, subtracted or ignored as agreed
 * @param beforeStart order rows older than the observation; they tell only the customer's birth
 * @param afterEnd    rows later than the observation
 */
public record DataCard(long rows, long orders, long creditNotes, long beforeStart, long afterEnd) {}
