# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The source of LiteLLM in a wheel: parsed, never imported."""

from __future__ import annotations

import ast
import re
import zipfile
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Union

FunctionNode = Union[ast.FunctionDef, ast.AsyncFunctionDef]
PACKAGE = "litellm/"


@dataclass(frozen=True)
class Function:
    """A function of the package. *owner* is the class it is defined in, or empty."""

    path: str
    owner: str
    node: FunctionNode

    @property
    def key(self) -> tuple[str, str, str, int]:
        return self.path, self.owner, self.node.name, self.node.lineno

    @property
    def parameters(self) -> list[ast.arg]:
        """In order, without the one that the call does not write."""
        arguments = self.node.args
        found = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]
        static = any(isinstance(mark, ast.Name) and mark.id == "staticmethod" for mark in self.node.decorator_list)
        return found[1:] if self.owner and not static else found

    def default_of(self, name: str) -> ast.expr | None:
        arguments = self.node.args
        positional = [*arguments.posonlyargs, *arguments.args]
        pairs = list(zip(reversed(positional), reversed(arguments.defaults)))
        pairs += [(argument, value) for argument, value in zip(arguments.kwonlyargs, arguments.kw_defaults) if value]
        return next((value for argument, value in pairs if argument.arg == name), None)


@dataclass(frozen=True)
class Class:
    path: str
    node: ast.ClassDef


class Source:
    """All modules of a wheel, and of others that belong to it. Paths are relative to the package litellm."""

    def __init__(self, wheel: Path, *others: Path) -> None:
        self.modules: dict[str, ast.Module] = {}
        self.data: dict[str, bytes] = {}
        self.version = self._read(wheel)
        for other in others:
            self._read(other)

    def _read(self, wheel: Path) -> str:
        """Take in the modules and the data of a wheel; its version."""
        metadata = ""
        with zipfile.ZipFile(wheel) as archive:
            for name in sorted(archive.namelist()):
                if name.endswith(".dist-info/METADATA"):
                    metadata = archive.read(name).decode()
                elif name.endswith(".py") and ".dist-info/" not in name:
                    self.modules[name.removeprefix(PACKAGE)] = ast.parse(archive.read(name))
                elif name.endswith(".json") and name.startswith(PACKAGE):
                    self.data[name.removeprefix(PACKAGE)] = archive.read(name)
        found = re.search(r"^Version: (\S+)$", metadata, re.MULTILINE)
        if found is None:
            raise ValueError(f"{wheel}: no version in its metadata")
        return found[1]

    @cached_property
    def classes(self) -> dict[str, list[Class]]:
        found: dict[str, list[Class]] = defaultdict(list)
        for path, module in self.modules.items():
            for node in ast.walk(module):
                if isinstance(node, ast.ClassDef):
                    found[node.name].append(Class(path, node))
        return found

    @cached_property
    def _classes_in(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = defaultdict(list)
        for name, known in self.classes.items():
            for one in known:
                found[one.path].append(name)
        return found

    @cached_property
    def functions(self) -> list[Function]:
        found: list[Function] = []

        def collect(path: str, owner: str, body: list[ast.stmt]) -> None:
            for statement in body:
                for node in _outside_definitions(statement):
                    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                        found.append(Function(path, owner, node))
                        collect(path, "", node.body)
                    elif isinstance(node, ast.ClassDef):
                        collect(path, node.name, node.body)

        for path, module in self.modules.items():
            collect(path, "", module.body)
        return found

    def top(self, path: str) -> Function:
        """What stands at the top of a module, as if it were a function."""
        definitions = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
        body = [statement for statement in self.modules[path].body if not isinstance(statement, definitions)]
        nothing = ast.arguments([], [], None, [], [], None, [])
        return Function(path, "", ast.FunctionDef("<module>", nothing, body, [], lineno=0, col_offset=0))

    @cached_property
    def functions_by_name(self) -> dict[str, list[Function]]:
        found: dict[str, list[Function]] = defaultdict(list)
        for function in self.functions:
            found[function.node.name].append(function)
        return found

    @cached_property
    def assignments(self) -> dict[str, dict[str, ast.expr]]:
        """By path, what each name at the top of the module is assigned."""
        found: dict[str, dict[str, ast.expr]] = {}
        for path, module in self.modules.items():
            here = found[path] = {}
            for statement in module.body:
                for name, value, _annotation in assigned(statement):
                    if value is not None:
                        here.setdefault(name, value)
        return found

    @cached_property
    def imports(self) -> dict[str, dict[str, str]]:
        """By path, the module file that each imported name comes from, as far as it is in the package."""
        found: dict[str, dict[str, str]] = {}
        for path, module in self.modules.items():
            here = found[path] = {}
            for node in ast.walk(module):
                origin = self._module_file(path, node) if isinstance(node, ast.ImportFrom) else None
                if isinstance(node, ast.ImportFrom) and origin is not None:
                    for alias in node.names:
                        if alias.name == "*":
                            here.update(dict.fromkeys(self.assignments[origin], origin))
                            here.update(dict.fromkeys(self._classes_in.get(origin, ()), origin))
                        else:
                            here[alias.asname or alias.name] = origin
        return found

    def _module_file(self, path: str, node: ast.ImportFrom) -> str | None:
        if node.level:
            parts = path.split("/")[: -node.level]
            parts += node.module.split(".") if node.module else []
        elif node.module and node.module.split(".")[0] == "litellm":
            parts = node.module.split(".")[1:]
        elif node.module and node.module.startswith("litellm_enterprise."):
            parts = node.module.split(".")
        else:
            return None
        stem = "/".join(parts)
        candidates = (f"{stem}.py", f"{stem}/__init__.py" if stem else "__init__.py")
        return next((name for name in candidates if name in self.modules), None)

    def constant(self, path: str, name: str, depth: int = 0) -> ast.expr | None:
        """The value of the name at the top of a module, followed through imports."""
        if depth > 5:
            return None
        value = self.assignments.get(path, {}).get(name)
        if value is not None:
            return value
        origin = self.imports.get(path, {}).get(name)
        return self.constant(origin, name, depth + 1) if origin else None

    def class_named(self, name: str, path: str) -> Class | None:
        """The class that *name* means in the module: its own, an imported one, or the only one of the package."""
        candidates = self.classes.get(name, [])
        origin = self.imports.get(path, {}).get(name)
        for wanted in (path, origin):
            for candidate in candidates:
                if candidate.path == wanted:
                    return candidate
        return candidates[0] if len(candidates) == 1 or (candidates and origin) else None

    def require_class(self, name: str, path: str) -> Class:
        found = next((candidate for candidate in self.classes.get(name, []) if candidate.path == path), None)
        if found is None:
            raise LookupError(f"LiteLLM {self.version} has no class {name} in {path}")
        return found

    def require_function(self, name: str, path: str, owner: str = "") -> Function:
        for function in self.functions_by_name.get(name, []):
            if (function.path, function.owner) == (path, owner):
                return function
        raise LookupError(f"LiteLLM {self.version} has no function {owner}.{name} in {path}")


def _outside_definitions(statement: ast.AST) -> Iterator[ast.AST]:
    """*statement* and all in it, but not what is inside of functions and classes."""
    yield statement
    if not isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        for child in ast.iter_child_nodes(statement):
            yield from _outside_definitions(child)


def assigned(statement: ast.stmt) -> Iterator[tuple[str, ast.expr | None, ast.expr | None]]:
    """The names that the statement assigns: name, value, annotation."""
    if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
        yield statement.target.id, statement.value, statement.annotation
    elif isinstance(statement, ast.Assign):
        for target in statement.targets:
            if isinstance(target, ast.Name):
                yield target.id, statement.value, None
    elif isinstance(statement, (ast.If, ast.Try)) and name_of(getattr(statement, "test", None)) != "TYPE_CHECKING":
        for inner in statement.body:
            yield from assigned(inner)


def text_of(node: ast.AST | None) -> str | None:
    """The text of a literal string."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def name_of(node: ast.AST | None) -> str:
    """The last part of a dotted name, or nothing."""
    if isinstance(node, ast.Name):
        return node.id
    return node.attr if isinstance(node, ast.Attribute) else ""


@dataclass(frozen=True)
class Variable:
    """A variable of the module litellm, and where it is assigned."""

    path: str
    line: int
    value: ast.expr | None
    annotation: ast.expr | None


def variables_of_module(source: Source) -> dict[str, Variable]:
    """What litellm_settings can set: the variables of the module litellm, those that it imports included."""
    found: dict[str, Variable] = {}
    wanted = dict.fromkeys(source.imports.get("__init__.py", {}))
    for path in dict.fromkeys(["__init__.py", *source.imports.get("__init__.py", {}).values()]):
        for statement in source.modules[path].body:
            for name, value, annotation in assigned(statement):
                outer = annotation.value if isinstance(annotation, ast.Subscript) else annotation
                made = name_of(value.func) if isinstance(value, ast.Call) else ""
                if name_of(outer) == "Callable" or made[:1].isupper():
                    continue  # a function, or an object of the running program
                if is_setting_name(name) and (path == "__init__.py" or name in wanted):
                    found.setdefault(name, Variable(path, statement.lineno, value, annotation))
    return found


def is_setting_name(name: str) -> bool:
    """Whether a variable of the module litellm can be meant to be set: not its constants and lists of models."""
    return name == name.lower() and not name.startswith("_") and not name.endswith(("_models", "_model_list"))
