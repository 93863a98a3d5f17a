// Writes the dates of the plan as a calendar (RFC 5545) that any calendar program can take in.
"use strict";
{
  const { dates, label, plan, rules, say } = assessment;
  const LINE = 75;

  const escaped = (text) =>
    text.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, " ").replace(/[\\;,]/g, "\\$&").replace(/\n/g, "\\n");

  /** Return a content line in pieces of at most 75 octets; no character is cut in two. */
  const folded = (text) => {
    const encoder = new TextEncoder();
    const lines = [""];
    let room = LINE;
    for (const character of text) {
      const size = encoder.encode(character).length;
      if (size > room) {
        lines.push(" ");
        room = LINE - 1;
      }
      lines[lines.length - 1] += character;
      room -= size;
    }
    return lines.join("\r\n");
  };

  const day = (moment) => new Date(moment).toISOString().slice(0, 10).replaceAll("-", "");

  /** Return digits and letters that stand for a text, the same on every device. */
  const fingerprint = (text) => {
    let hash = 0x811c9dc5;
    for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
    return hash.toString(36);
  };

  const whose = ({ city = {}, title, edition }) => fingerprint([edition, city.authority ?? city.name ?? title ?? ""].join("\n"));

  const details = (one) => [
    one.text,
    one.unit && say("plan.line_unit", { unit: one.unit }),
    one.indicator && say("plan.line_indicator", { indicator: one.indicator }),
    one.follow_up && say("plan.line_follow_up", { office: one.follow_up }),
    one.status && label("state", one.status.state),
  ].filter(Boolean).join("\n");

  /** Return one date as an event of whole days that blocks nobody's time; a vague date is as long as it is vague. */
  const event = (one, name, file, stamp) => {
    const span = dates.spanOf(one[name]);
    const summary = say(`plan.calendar_${name}`, { text: plan.short(one), date: dates.show(one[name]) });
    return [
      "BEGIN:VEVENT",
      `UID:${one.id}-${name}-${whose(file)}@cities-of-solidarity`,
      `DTSTAMP:${stamp}T000000Z`,
      `DTSTART;VALUE=DATE:${day(span.first)}`,
      `DTEND;VALUE=DATE:${day(span.after)}`,
      `SUMMARY:${escaped(summary)}`,
      `DESCRIPTION:${escaped(details(one))}`,
      ...(rules.criteria.has(one.criterion) ? [`CATEGORIES:${escaped(rules.name(one.criterion))}`] : []),
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ];
  };

  /** Return the calendar of a file's commitments; the assessment's own date stamps it. */
  const calendarOf = (file) => {
    const stamp = day((dates.spanOf(file.date) ?? dates.spanOf(dates.todayText())).first);
    const events = plan.ordered(file).flatMap((one) =>
      ["start", "due"].filter((name) => dates.spanOf(one[name])).flatMap((name) => event(one, name, file, stamp)));
    const head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Cities of Solidarity Hub//Self-assessment//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"];
    return [...head, ...events, "END:VCALENDAR"].map((text) => `${folded(text)}\r\n`).join("");
  };

  assessment.calendar = { calendarOf };
}
