// Dates as far as they are known: a year, a month or a day, and what they mean for a commitment.
"use strict";
{
  const PATTERN = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
  const language = document.documentElement.lang;
  const FORMS = { year: { year: "numeric" }, month: { year: "numeric", month: "long" }, day: { dateStyle: "long" } };

  /** Return the first moment of a date, the first moment after it and how precise it is; null for none. */
  const spanOf = (text) => {
    const found = PATTERN.exec(text ?? "");
    if (!found) return null;
    const [year, month, day] = found.slice(1).map((part) => (part === undefined ? 0 : Number(part)));
    const [m, d] = [(found[2] ? month : 1) - 1, found[3] ? day : 1];
    const first = new Date(Date.UTC(year, m, d));
    if (year < 1000 || first.getUTCMonth() !== m || first.getUTCDate() !== d) return null;
    const precision = found[3] ? "day" : found[2] ? "month" : "year";
    const after = { day: [year, m, d + 1], month: [year, m + 1, 1], year: [year + 1, 0, 1] }[precision];
    return { first: first.getTime(), after: Date.UTC(...after), precision };
  };

  /** Return a date as this language writes it, or as it was typed where it is none. */
  const show = (text) => {
    const span = spanOf(text);
    if (!span) return text ?? "";
    return new Intl.DateTimeFormat(language, { ...FORMS[span.precision], timeZone: "UTC" }).format(span.first);
  };

  /** Return the first moment of today, as dates of a plan count. */
  const today = () => {
    const now = new Date();
    return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  };

  /** Return today as a date: 2026-11-22. */
  const todayText = () => new Date(today()).toISOString().slice(0, 10);

  const isOverdue = ({ due, status }) => {
    const span = spanOf(due);
    return Boolean(span) && span.after <= today() && status?.state !== "complete";
  };

  /** Return the names of what is to be said about the dates of a commitment. */
  const concerns = (commitment) => {
    const [start, due] = [spanOf(commitment.start), spanOf(commitment.due)];
    const unread = (commitment.start && !start) || (commitment.due && !due);
    return [
      ...(isOverdue(commitment) ? ["overdue"] : []),
      ...(unread ? ["unread"] : commitment.due ? [] : ["undated"]),
      ...(start && due && start.first >= due.after ? ["reversed"] : []),
    ];
  };

  assessment.dates = { spanOf, show, isOverdue, concerns, todayText };
}
