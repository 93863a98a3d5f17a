// The timer of the workshop: counts down, goes on in a hidden tab, and says when time is up.
"use strict";
{
  const { dom, say } = assessment;
  const face = dom.find("[data-clock]");
  const end = dom.find("[data-clock-end]");
  const minutes = dom.find("[data-clock-minutes]");
  const button = dom.find("[data-clock-go]");
  const start = button.textContent;
  let left = 300_000;
  let until = 0;
  let beat = 0;

  const whole = () => Math.min(60, Math.max(1, Number(minutes.value) || 5)) * 60_000;

  const show = () => {
    const seconds = Math.max(0, Math.ceil(left / 1000));
    face.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  };

  const stop = () => {
    clearInterval(beat);
    beat = 0;
    button.textContent = start;
  };

  const tick = () => {
    left = until - Date.now();
    show();
    if (left > 0) return;
    stop();
    end.textContent = say("workshop.time");
  };

  const go = () => {
    if (left <= 0) left = whole();
    end.textContent = "";
    until = Date.now() + left;
    beat = setInterval(tick, 250);
    button.textContent = say("workshop.pause");
  };

  /** Begin anew for the next question; a clock that runs goes on running. */
  const restart = () => {
    const running = Boolean(beat);
    stop();
    left = whole();
    end.textContent = "";
    show();
    if (running) go();
  };

  button.addEventListener("click", () => (beat ? stop() : go()));
  dom.find("[data-clock-back]").addEventListener("click", () => {
    stop();
    restart();
  });
  minutes.addEventListener("input", () => !beat && restart());

  assessment.clock = { restart };
}
