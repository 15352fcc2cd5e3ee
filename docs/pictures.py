"""Pictures of a running `make demo`: the three of README, or with --all every page of every role at both widths.

python -m docs.pictures --port 8000
python -m docs.pictures --port 8000 --all /tmp/pictures
"""

import argparse
import re
from pathlib import Path

from playwright.sync_api import Browser, Error, Page, sync_playwright

from tests.browser import launch_options
from tracker.seed import PASSWORD, SIGN_INS

HERE = Path(__file__).parent
PHONE = {"width": 360, "height": 740}
DESK = {"width": 1280, "height": 860}
EMAILS = {email.split("@")[0]: email for _, email in SIGN_INS}


def main() -> None:
    """Take the pictures."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--port", type=int, default=8000)
    asked.add_argument("--all", type=Path, metavar="FOLDER")
    asked.add_argument("--role", default="", help="only this sign-in, such as thuky")
    options = asked.parse_args()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(**launch_options())
        address = f"http://127.0.0.1:{options.port}"
        if options.all:
            options.all.mkdir(parents=True, exist_ok=True)
            for name in [options.role] if options.role else EMAILS:
                every_page(browser, address, name, options.all)
        else:
            for_readme(browser, address)
        browser.close()


def signed_in(browser: Browser, address: str, name: str, size: dict[str, int]) -> Page:
    """A page of the demo where the person has signed in."""
    page = browser.new_context(viewport=size, base_url=address, locale="vi-VN").new_page()  # type: ignore[arg-type]
    page.goto("/sign-in")
    page.fill("input[name=email]", EMAILS[name])
    page.fill("input[name=password]", PASSWORD)
    page.get_by_role("button", name="Đăng nhập").click()
    return page


def for_readme(browser: Browser, address: str) -> None:
    """The leader's page, a unit's work on a phone, and the review of a conclusion."""
    leader = signed_in(browser, address, "lanhdao", DESK)
    leader.goto("/today")
    leader.screenshot(path=HERE / "today-1280.png")
    contact = signed_in(browser, address, "daumoi", PHONE)
    contact.goto("/my-work")
    contact.screenshot(path=HERE / "my-work-360.png")
    secretary = signed_in(browser, address, "thuky", DESK)
    secretary.goto("/conclusions")
    secretary.locator("a[href*='/review']").first.click()
    secretary.screenshot(path=HERE / "review-1280.png")


def every_page(browser: Browser, address: str, name: str, folder: Path) -> None:
    """Follow every link this role is shown, one page of each kind, and picture it at both widths."""
    page = signed_in(browser, address, name, DESK)
    waiting, seen = [page.url.removeprefix(address)], set()
    while waiting:
        path = waiting.pop(0)
        kind = re.sub(r"\d+", "N", path.split("?")[0].split("#")[0])
        if kind in seen:
            continue
        seen.add(kind)
        try:
            answer = page.goto(path)
        except Error as problem:
            if "Download is starting" in problem.message:
                continue  # a file to keep, no page
            raise
        if answer is None or answer.status >= 400:
            print(f"{name}: {path} answers {answer and answer.status}")
            continue
        for size in (PHONE, DESK):
            page.set_viewport_size(size)  # type: ignore[arg-type]
            file = f"{name}-{kind.strip('/').replace('/', '-') or 'home'}-{size['width']}.png"
            page.screenshot(path=folder / file, full_page=True)
        links = page.eval_on_selector_all("a[href^='/']", "all => all.map(a => a.getAttribute('href'))")
        waiting += [link for link in links if not link.startswith("/static")]


if __name__ == "__main__":
    main()
