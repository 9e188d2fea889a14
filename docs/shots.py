"""Takes the README's pictures from the demonstration: ``make shots``."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

FOLDER = Path(__file__).parent / "shots"
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
WIDE, PHONE = {"width": 1280, "height": 860}, {"width": 390, "height": 844}


@contextmanager
def demonstration() -> Iterator[str]:
    """Run the demonstration and give its one-time address."""
    command = [sys.executable, "-u", "-m", "askwell", "demo", "--no-browser", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            lines = iter(process.stdout.readline, "") if process.stdout else iter(())
            yield next(
                line.split(": ", 1)[1].strip() for line in lines if line.startswith("Open this address")
            )
        finally:
            process.terminate()


def shoot(page: Page, name: str) -> None:
    """Keep a picture of what is in the window."""
    page.screenshot(path=FOLDER / f"{name}.png")


def main() -> None:
    """Walk the pages that the README shows."""
    FOLDER.mkdir(exist_ok=True)
    with demonstration() as door, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        context = browser.new_context(viewport=WIDE)
        page = context.new_page()
        page.goto(door)
        shoot(page, "today")
        page.goto(page.url.replace("/today", "/findings"))
        shoot(page, "findings")
        page.goto(page.url.replace("/findings", "/people"))
        shoot(page, "people")
        page.get_by_role("link", name="Tom Achterberg").first.click()
        page.goto(f"{page.url}/write")
        shoot(page, "write")
        page.goto(page.url.split("/people")[0] + "/talks")
        page.get_by_role("link", name="Priya Nair").first.click()
        talk = page.url
        page.goto(f"{talk}/prep")
        shoot(page, "prep")
        page.set_viewport_size(PHONE)
        page.goto(f"{talk}/live")
        page.wait_for_selector("body[data-ready=yes]")
        shoot(page, "live-phone")
        page.goto(talk.split("/talks")[0] + "/today")
        shoot(page, "today-phone")
        browser.close()


if __name__ == "__main__":
    main()
