"""Choosing anew on the phone, in Chromium: how long one choice takes, beside plain greedy in the same page."""

import functools
import http.server
import json
import random
import shutil
import statistics
import threading
from dataclasses import replace
from pathlib import Path

from playwright.sync_api import sync_playwright

from askwell import live
from askwell.method.bank import BANK
from askwell.method.questions import core_problem, plan_of
from benches.planner import random_setting

SCRIPTS = Path(live.__file__).parent / "static" / "live"
MOMENTS, SEED = 500, 11
MEASURE = """async (moments) => {
  const { outlook } = await import('/replan.js');
  const { choose } = await import('/selection.js');
  const times = [];
  for (const [problem, said] of moments) {
    const greedy = { ...problem, most: 0 };
    let started = performance.now();
    for (let again = 0; again < 20; again++) outlook(problem, said);
    const whole = (performance.now() - started) / 20;
    started = performance.now();
    for (let again = 0; again < 200; again++) choose(greedy);
    times.push([whole, (performance.now() - started) / 200]);
  }
  return times;
}"""


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # the base class names it so
        """Say nothing for each file."""


def moments() -> list[tuple[dict[str, object], dict[str, object]]]:
    """Return moments of random talks: what was planned, some of it asked, some minutes left."""
    dice = random.Random(SEED)  # noqa: S311 - the same moments each time
    made = []
    for _ in range(MOMENTS):
        setting = random_setting(dice)
        chosen = plan_of(setting)
        on_sheet = {choice.key for choice in chosen.core}
        free, problem = core_problem(replace(setting, musts=on_sheet), BANK)
        planned = [place for place, question in enumerate(free) if question.key in on_sheet]
        asked = sorted(dice.sample(planned, dice.randint(0, len(planned))))
        said = {
            "planned": planned,
            "asked": asked,
            "musts": [],
            "minutes": dice.uniform(2, setting.minutes),
            "room": 6,
        }
        made.append((problem.as_data(), said))
    return made


def main() -> None:
    """Print the milliseconds of a choice in the middle, for 95 of 100, and at most."""
    handler = functools.partial(_Quiet, directory=str(SCRIPTS))
    with (
        http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server,
        sync_playwright() as playwright,
    ):
        threading.Thread(target=server.serve_forever, daemon=True).start()
        path = shutil.which("chromium") or shutil.which("chromium-headless-shell")
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        page = browser.new_page()
        page.goto(f"http://127.0.0.1:{server.server_port}/")
        times = page.evaluate(MEASURE, json.loads(json.dumps(moments())))
        browser.close()
        server.shutdown()
    whole = sorted(time for time, _ in times)
    floor = statistics.median(time for _, time in times)
    print(
        f"Choosing anew in Chromium, {MOMENTS} moments: {statistics.median(whole):.2f} ms in the middle, "
        f"{whole[int(MOMENTS * 0.95)]:.2f} ms for 95 of 100, {whole[-1]:.2f} ms at most; "
        f"{statistics.median(whole) / floor:.0f} times a choice of no question at all."
    )


if __name__ == "__main__":
    main()
