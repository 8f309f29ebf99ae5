# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The report's page in a real browser: it is seen whole, by everybody, and nothing in it acts or leaves the file."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import jsonschema
import pytest
from ansible_collections.lan.mcp_gateway.plugins.module_utils._mcp.page import page
from chromium import Chromium, ChromiumError
from page_samples import SAMPLES

# Text that is seen, whose contrast to what is behind it is below 4.5 to 1 (WCAG AA).
PALE = """(() => {
  const parts = text => text.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map(v => v / 255)
    .map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
  const behind = element => {
    for (let e = element; e; e = e.parentElement) {
      const c = parts(getComputedStyle(e).backgroundColor);
      if (c.length === 3 || c[3] === 1) return c;
    }
    return [255, 255, 255];
  };
  const found = [];
  let seen = 0;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (!texts.currentNode.textContent.trim() || element.closest('.hidden, svg')) continue;
    seen += 1;
    const a = light(parts(getComputedStyle(element).color)), b = light(behind(element));
    const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    if (ratio < 4.5) found.push(`${ratio.toFixed(2)} ${element.className}: ${element.textContent.slice(0, 40)}`);
  }
  return {found, seen};
})()"""
# Elements that stick out to the right of the page, unless something scrolls around them.
WIDE = """(() => {
  const width = document.documentElement.clientWidth;
  return [...document.body.querySelectorAll('*')]
    .filter(e => !e.closest('.scroll, .hidden') && e.getBoundingClientRect().right > width + .5)
    .map(e => `${e.tagName} ${e.className}`);
})()"""
FITS = "document.documentElement.scrollWidth <= document.documentElement.clientWidth"


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chromium]:
    try:
        chromium = Chromium(tmp_path_factory.mktemp("profile"))
    except ChromiumError as error:
        pytest.fail(str(error))
    with chromium:
        yield chromium


@pytest.fixture(scope="session")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    directory = tmp_path_factory.mktemp("pages")
    made = {}
    for name, sample in SAMPLES.items():
        made[name] = directory / f"{name}.html"
        made[name].write_text(page(sample()), encoding="utf-8")
    return made


@pytest.mark.parametrize("sample", ["green", "red", "large"])
def test_the_samples_are_reports(sample: str) -> None:
    schema = Path(__file__).parents[2] / "docs" / "verify.schema.json"
    jsonschema.validate(SAMPLES[sample](), json.loads(schema.read_text(encoding="utf-8")))


@pytest.mark.parametrize("sample", SAMPLES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_is_quiet_stays_in_its_file_and_can_be_read(
    browser: Chromium, files: dict[str, Path], sample: str, scheme: str
) -> None:
    browser.open(files[sample], scheme=scheme)
    pale = browser.ask(PALE)
    assert pale["seen"] > 20
    assert pale["found"] == []
    assert browser.complaints() == []
    assert browser.requests() == [files[sample].as_uri()]


def test_the_two_schemes_differ(browser: Chromium, files: dict[str, Path]) -> None:
    papers = []
    for scheme in ("light", "dark"):
        browser.open(files["green"], scheme=scheme)
        papers.append(browser.ask("getComputedStyle(document.body).backgroundColor"))
    assert papers == ["rgb(250, 250, 248)", "rgb(21, 23, 26)"]


@pytest.mark.parametrize("sample", SAMPLES)
@pytest.mark.parametrize("width", [360, 768, 1920])
def test_nothing_is_wider_than_the_screen(browser: Chromium, files: dict[str, Path], sample: str, width: int) -> None:
    browser.open(files[sample], width=width)
    assert browser.ask(WIDE) == []
    assert browser.ask(FITS)


def test_a_narrow_screen_scrolls_the_matrix_alone(browser: Chromium, files: dict[str, Path]) -> None:
    browser.open(files["large"], width=360)
    assert browser.ask("(e => e.scrollWidth > e.clientWidth * 2)(document.querySelector('#matrix .scroll'))")
    browser.ask("document.querySelector('#matrix .scroll').scrollLeft = 400")
    # The names of the rows stay where they are.
    assert 0 <= browser.ask("document.querySelector('#matrix tbody th[scope=row]').getBoundingClientRect().left") < 30


def test_every_cell_says_in_words_and_signs_what_its_colour_says(browser: Chromium, files: dict[str, Path]) -> None:
    browser.open(files["red"])
    cells = browser.ask("[...document.querySelectorAll('.cell')].map(e => [e.className.split(' ')[1], e.innerText])")
    report = SAMPLES["red"]()
    assert len(cells) == len(report["cells"])
    signs = {"good": "✓", "held": "✓", "skip": "\u2013", "bad": "✗"}
    for kind, text in cells:
        assert text.startswith(signs[kind]), text
        assert " ms" in text.replace("\u202f", " ") or "\u202fs" in text
    words = set(browser.ask("[...document.querySelectorAll('.cell .word bdi')].map(e => e.innerText)"))
    assert words >= {"works", "denied", "leak", "refused_connection", "wedged", "wrong_result", "not_supported"}


def test_every_red_cell_leads_to_its_cause(browser: Chromium, files: dict[str, Path]) -> None:
    browser.open(files["red"])
    wrong = sum(not cell["ok"] for cell in SAMPLES["red"]()["cells"])
    links = browser.ask("[...document.querySelectorAll('a.cell')].map(e => [e.hash, !!document.querySelector(e.hash)])")
    assert len(links) == wrong
    assert all(there for _link, there in links)
    browser.ask("document.querySelector('a.cell[href=\"#cause-2\"]').click()")
    seen = browser.ask("(e => e.matches(':target') && e.innerText)(document.querySelector('#cause-2'))")
    assert "nothing listens at mcp-n8n:8080" in seen
    assert "docker compose -p mcp-n8n up -d" in seen
    assert browser.ask("document.querySelector('#cause-2 .failed').innerText").split() == [
        "✗",
        "connect",
        "failed",
        "here",
    ]
    assert browser.ask("document.querySelectorAll('#cause-2 .stages li').length") == 10


def test_those_who_hear_the_page_get_the_same(browser: Chromium, files: dict[str, Path]) -> None:
    browser.open(files["red"])
    nodes = browser.send("Accessibility.getFullAXTree")["nodes"]
    named = {(node["role"]["value"], node.get("name", {}).get("value", "")) for node in nodes if not node["ignored"]}
    roles = [role for role, _name in named]
    assert ("heading", "Matrix") in named
    assert {
        role for role, name in named if role in ("image", "table", "region", "link", "navigation") and not name
    } == set()
    assert "mcp_n8n" in {name for role, name in named if role == "rowheader"}
    assert {"rest", "mcp", "responses_stream"} <= {name for role, name in named if role == "columnheader"}
    plots = [name for role, name in named if role == "image"]
    assert any(name.startswith("the last 30\u00a0runs: 12") for name in plots), plots
    assert any("not as expected" in name for name in plots)
    red = [name for role, name in named if role == "link" and "cause 1" in name]
    assert any("leak" in name and "expected denied" in name for name in red), red
    assert "rowheader" in roles
    assert browser.ask("document.querySelectorAll('th:not([scope])').length") == 0
    assert browser.ask("[...document.querySelectorAll('table')].every(t => t.caption && t.caption.innerText)")


@pytest.mark.parametrize("sample", SAMPLES)
def test_it_can_be_printed(browser: Chromium, files: dict[str, Path], sample: str) -> None:
    browser.open(files[sample], width=703, media="print", scheme="dark")  # A4 without its margins
    assert browser.ask("getComputedStyle(document.body).backgroundColor") == "rgb(250, 250, 248)"  # paper is light
    assert browser.ask(
        "[...document.querySelectorAll('.scroll')].every(e => getComputedStyle(e).overflowX === 'visible')"
    )
    if sample != "hostile":
        assert browser.ask(FITS)
        cut = "[...document.querySelectorAll('.scroll')].filter(e => e.scrollWidth > e.clientWidth + 1).length"
        assert browser.ask(cut) == 0
    assert browser.ask(PALE)["found"] == []
    printed = browser.pdf()
    assert printed.startswith(b"%PDF-")
    assert 1 <= printed.count(b"/Type /Page\n") <= 40


def test_what_a_hostile_host_says_is_only_text(browser: Chromium, files: dict[str, Path]) -> None:
    browser.open(files["hostile"])
    assert "owned" in browser.ask("document.body.innerText")  # it is shown
    assert browser.ask("document.title").startswith("✗ gateway-1</style>")
    acting = "script, img, iframe, object, embed, form, input, link, base, foreignObject, image, use, [style], [onload]"
    assert browser.ask(f"document.querySelectorAll('{acting}').length") == 0
    assert browser.ask("[...document.querySelectorAll('[href]')].every(e => e.getAttribute('href')[0] === '#')")
    shown = json.dumps(browser.ask("document.documentElement.textContent"))
    for character in ("\\u202e", "\\u0007", "\\u001b", "\\u200b", "\\ud800"):
        assert character not in shown
    assert browser.ask("document.documentElement.outerHTML.length") < 300_000  # of which 100 kB came in thrice
    assert browser.ask("document.documentElement.scrollHeight") < 20_000
    # A name that is written from right to left does not turn what stands around it.
    assert browser.ask("[...document.querySelectorAll('bdi')].some(e => /[\\u05d0-\\u05d2]/.test(e.innerText))")
    assert browser.complaints() == []


def test_the_policy_of_the_page_refuses_what_it_does_not_use(browser: Chromium, files: dict[str, Path]) -> None:
    """A second lock: had markup got through, the browser would not run or fetch it."""
    text = files["green"].read_text(encoding="utf-8")
    broken = files["green"].with_name("broken.html")
    attack = "<script>document.title='owned'</script><img src='http://192.0.2.1/x' onerror='document.title=1'>"
    broken.write_text(text.replace("<main>", f"<main>{attack}"), encoding="utf-8")
    browser.open(broken)
    assert browser.ask("document.title").startswith("✓ gateway-1")
    assert len(browser.complaints()) >= 2  # and so the other tests would see it
