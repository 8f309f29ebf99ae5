# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Module compose_project, against an engine on a socket and real files."""

from __future__ import annotations

import multiprocessing
import os
import signal
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ansible_collections.lan.mcp_gateway.plugins.module_utils import _files
from ansible_collections.lan.mcp_gateway.plugins.module_utils._compose import REVISION_LABEL
from ansible_collections.lan.mcp_gateway.plugins.modules import compose_project
from ansible_collections.lan.mcp_gateway.tests.unit.fakes.docker import FakeDocker, fake_docker
from ansible_collections.lan.mcp_gateway.tests.unit.fakes.module import run_module

COMPOSE = 'services: {one: {labels: {lan.mcp_gateway.revision: "@REVISION@"}}}\n'
IMAGE = "mcp-gateway/one:1"


@pytest.fixture
def docker(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeDocker]:
    with fake_docker(tmp_path) as server:
        server.images[IMAGE] = "sha256:1"
        monkeypatch.setenv("DOCKER_HOST", server.url)
        yield server


def _options(tmp_path: Path, **changes: Any) -> dict[str, Any]:
    return {
        "name": "one",
        "path": str(tmp_path / "projects" / "one"),
        "files": [
            {"path": "docker-compose.yml", "content": COMPOSE},
            {"path": "config/settings.yaml", "content": "a: 1\n", "mode": "0600"},
        ],
        "containers": ["one"],
        **changes,
    }


def _run(options: dict[str, Any], check_mode: bool = False) -> dict[str, Any]:
    result = run_module(compose_project.main, options, check_mode)
    assert not result.get("failed"), result
    return result


def _container(revision: str, **changes: Any) -> dict[str, Any]:
    labels = {REVISION_LABEL: revision, "com.docker.compose.project": "one"}
    return {
        "Names": ["/one"],
        "State": "running",
        "Status": "Up 3 minutes (healthy)",
        "Image": IMAGE,
        "ImageID": "sha256:1",
        "Labels": labels,
        **changes,
    }


def _converge(docker: FakeDocker, options: dict[str, Any]) -> dict[str, Any]:
    """Write the project and have the engine run it, as docker compose would."""
    result = _run(options)
    docker.containers = [_container(result["revision"])]
    return result


def _tree(folder: Path) -> dict[str, tuple[str, int]]:
    return {
        str(path.relative_to(folder)): (path.read_text(), stat.S_IMODE(path.stat().st_mode))
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_a_new_project_is_written_and_has_to_come_up(docker: FakeDocker, tmp_path: Path) -> None:
    result = _run(_options(tmp_path))
    project = tmp_path / "projects" / "one"
    assert result["changed"] is result["up_needed"] is True
    assert result["files"] == [str(project / "docker-compose.yml"), str(project / "config/settings.yaml")]
    assert result["reasons"] == {"one": "missing"}
    assert _tree(project) == {
        "docker-compose.yml": (COMPOSE.replace("@REVISION@", result["revision"]), 0o644),
        "config/settings.yaml": ("a: 1\n", 0o600),
    }
    assert docker.asked == ["GET /containers/json", "GET /images/json"]


def test_a_second_run_has_nothing_to_do(docker: FakeDocker, tmp_path: Path) -> None:
    options = _options(tmp_path)
    _converge(docker, options)
    for check_mode in (True, False):
        result = _run(options, check_mode)
        assert result["changed"] is result["up_needed"] is False
        assert (result["files"], result["reasons"], result["diff"]) == ([], {}, [])


def test_check_mode_foretells_the_run_and_writes_nothing(docker: FakeDocker, tmp_path: Path) -> None:
    options = _options(tmp_path)
    foretold = _run(options, check_mode=True)
    assert not (tmp_path / "projects").exists()
    done = _run(options)
    assert {name: foretold[name] for name in ("changed", "files", "reasons", "revision", "diff")} == {
        name: done[name] for name in ("changed", "files", "reasons", "revision", "diff")
    }


DRIFT: list[tuple[str, dict[str, Any] | None, str]] = [
    ("gone", None, "missing"),
    ("stopped", {"State": "exited", "Status": "Exited (137) 1 second ago"}, "exited"),
    ("sick", {"Status": "Up 1 minute (unhealthy)"}, "unhealthy"),
    ("another image", {"ImageID": "sha256:0"}, "made from another image"),
    ("other files", {"Labels": {"com.docker.compose.project": "one"}}, "made from other files"),
]


@pytest.mark.parametrize(("change", "reason"), [case[1:] for case in DRIFT], ids=[case[0] for case in DRIFT])
def test_a_container_that_differs_has_to_come_up(
    docker: FakeDocker, tmp_path: Path, change: dict[str, Any] | None, reason: str
) -> None:
    revision = _converge(docker, _options(tmp_path))["revision"]
    docker.containers = [] if change is None else [_container(revision, **change)]
    result = _run(_options(tmp_path))
    assert result["changed"] is True
    assert (result["files"], result["reasons"]) == ([], {"one": reason})
    assert result["diff"] == [
        {
            "before_header": "containers",
            "after_header": "containers",
            "before": f"one: {reason}\n",
            "after": "one: running\n",
        }
    ]


def test_a_container_that_is_not_listed_any_more_is_removed(docker: FakeDocker, tmp_path: Path) -> None:
    revision = _converge(docker, _options(tmp_path))["revision"]
    docker.containers.append(_container(revision, Names=["/two"]))
    result = _run(_options(tmp_path))
    assert result["reasons"] == {"two": "no longer wanted"}
    assert result["diff"][0]["after"] == "two: removed\n"


def test_containers_of_other_projects_do_not_matter(docker: FakeDocker, tmp_path: Path) -> None:
    _converge(docker, _options(tmp_path))
    docker.containers.append(_container("x", Names=["/two"], Labels={"com.docker.compose.project": "two"}))
    assert _run(_options(tmp_path))["changed"] is False


def test_an_edited_file_is_written_again(docker: FakeDocker, tmp_path: Path) -> None:
    _converge(docker, _options(tmp_path))
    settings = tmp_path / "projects/one/config/settings.yaml"
    settings.write_text("a: 2\n")
    result = _run(_options(tmp_path))
    assert (result["files"], result["reasons"]) == ([str(settings)], {})
    assert result["up_needed"] is True
    assert (result["diff"][0]["before"], result["diff"][0]["after"]) == ("a: 2\n", "a: 1\n")
    assert settings.read_text() == "a: 1\n"


def test_a_note_is_written_and_touches_no_container(docker: FakeDocker, tmp_path: Path) -> None:
    def with_note(text: str) -> dict[str, Any]:
        options = _options(tmp_path)
        note = {"path": "note.json", "content": text, "recreates": False}
        return {**options, "files": [*options["files"], note]}

    first = _converge(docker, with_note("1"))
    result = _run(with_note("2"))
    assert (result["changed"], result["up_needed"], result["reasons"]) == (True, False, {})
    assert result["revision"] == first["revision"]
    assert (tmp_path / "projects/one/note.json").read_text() == "2"
    assert _run(with_note("2"))["changed"] is False


@pytest.mark.parametrize("drift", ["mode", "owner", "group"])
def test_owner_and_mode_are_repaired(
    docker: FakeDocker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, drift: str
) -> None:
    owner, group = str(os.getuid()), str(os.getgid())
    _converge(docker, _options(tmp_path, owner=owner, group=group))
    settings = tmp_path / "projects/one/config/settings.yaml"
    changes: dict[str, Any] = {}
    given: list[tuple[int, int]] = []
    if drift == "mode":
        settings.chmod(0o666)
    else:
        changes[drift] = "12345"
        monkeypatch.setattr(os, "chown", lambda _path, uid, gid: given.append((uid, gid)))
    result = _run(_options(tmp_path, **{"owner": owner, "group": group, **changes}))
    assert result["changed"] is True
    assert str(settings) in result["files"]
    if drift == "mode":
        assert result["files"] == [str(settings)]
        assert stat.S_IMODE(settings.stat().st_mode) == 0o600
    else:
        wanted = {"owner": (12345, int(group)), "group": (int(owner), 12345)}[drift]
        assert given.count(wanted) == 2


def test_a_changed_secret_recreates_the_container(docker: FakeDocker, tmp_path: Path) -> None:
    secret = tmp_path / "one.env"
    secret.write_text("TOKEN=first-of-all-values\n")
    options = _options(tmp_path, env_files=[str(secret)])
    before = _converge(docker, options)["revision"]
    assert _run(options)["changed"] is False
    secret.write_text("TOKEN=second-of-all-values\n")
    result = _run(options)
    assert result["revision"] != before
    assert result["reasons"] == {"one": "made from other files"}
    assert "of-all-values" not in str(result)


def test_the_diff_shows_no_secret(docker: FakeDocker, tmp_path: Path) -> None:
    path = tmp_path / "projects/one/docker-compose.yml"
    path.parent.mkdir(parents=True)
    path.write_text("environment: {API_TOKEN: by-hand-secret}\n")
    text = COMPOSE + "# postgresql://user:rendered-secret@db/x\n"
    result = _run(_options(tmp_path, files=[{"path": "docker-compose.yml", "content": text}]))
    assert path.read_text().endswith("rendered-secret@db/x\n")
    assert "by-hand-secret" not in str(result["diff"])
    assert "rendered-secret" not in str(result["diff"])


def _killed_at_the_second_file(options: dict[str, Any]) -> None:
    rename, calls = os.rename, []

    def killing(source: str, target: str) -> None:
        calls.append(target)
        if len(calls) == 2:
            os.kill(os.getpid(), signal.SIGKILL)
        rename(source, target)

    os.rename = killing  # type: ignore[assignment]
    run_module(compose_project.main, options)


def test_a_run_that_is_killed_between_two_files_leaves_whole_ones(docker: FakeDocker, tmp_path: Path) -> None:
    files = [{"path": name, "content": f"{name} old\n"} for name in ("a", "b")]
    _converge(docker, _options(tmp_path, files=files))
    newer = [{"path": name, "content": f"{name} new\n" * 1000} for name in ("a", "b")]
    options = _options(tmp_path, files=newer)
    run = multiprocessing.get_context("fork").Process(target=_killed_at_the_second_file, args=(options,))
    run.start()
    run.join()
    assert run.exitcode == -signal.SIGKILL
    project = tmp_path / "projects" / "one"
    assert ((project / "a").read_text(), (project / "b").read_text()) == ("a new\n" * 1000, "b old\n")
    result = _run(options)
    assert (result["files"], result["up_needed"]) == ([str(project / "b")], True)
    assert (project / "b").read_text() == "b new\n" * 1000


def test_without_an_engine_only_check_mode_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DOCKER_HOST", f"unix://{tmp_path}/none.sock")
    foretold = _run(_options(tmp_path), check_mode=True)
    assert foretold["reasons"] == {"one": "missing"}
    failed = run_module(compose_project.main, _options(tmp_path))
    assert failed["failed"] is True
    assert "nothing answers on" in failed["msg"]
    assert not (tmp_path / "projects").exists()


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"owner": "nobody-of-that-name"}, "nobody-of-that-name"),
        ({"files": [{"path": "x", "content": "", "mode": "rw-r--r--"}]}, "octal"),
    ],
)
def test_what_cannot_be_done_is_said_before_anything_is_written(
    docker: FakeDocker, tmp_path: Path, changes: dict[str, Any], words: str
) -> None:
    failed = run_module(compose_project.main, _options(tmp_path, **changes))
    assert failed["failed"] is True
    assert words in failed["msg"]
    assert not (tmp_path / "projects").exists()


def test_plan_writes_what_differs_in_text_or_attributes() -> None:
    wanted = _files.Attributes(0o644)
    desired = {"/a": ("1", wanted), "/b": ("1", wanted), "/c": ("1", wanted), "/d": ("1", wanted)}
    current: dict[str, str | None] = {"/a": "1", "/b": "2", "/c": None, "/d": "1"}
    assert compose_project.plan(current, desired, {"/d"}, set(), {}).files == ["/b", "/c", "/d"]
    assert not compose_project.plan(dict.fromkeys(desired, "1"), desired, set(), set(), {}).changed


def test_new_directories_belong_to_the_owner(
    docker: FakeDocker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: dict[str, tuple[int, int]] = {}
    monkeypatch.setattr(os, "chown", lambda path, uid, gid: given.update({str(path): (uid, gid)}))
    _run(_options(tmp_path, owner="12345", group="23456"))
    directories = [tmp_path / "projects", tmp_path / "projects/one", tmp_path / "projects/one/config"]
    assert [given.get(str(path)) for path in directories] == [(12345, 23456)] * 3
