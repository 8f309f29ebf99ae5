# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks through the functions and says what each expression is a part of, if of the configuration."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterable, Mapping

from tests.tools.accepted_keys.flow import (
    CONFIG_METHODS,
    NAMED_SECTIONS,
    NOTHING,
    PROXY,
    TRANSPARENT,
    Flow,
    Token,
    Tokens,
    child,
    constant_texts,
    sensible,
)
from tests.tools.accepted_keys.kinds import UNKNOWN, literal
from tests.tools.accepted_keys.source import Function, FunctionNode, name_of, text_of


def run(flow: Flow) -> None:
    """Look through all functions that are concerned, and again where something new came in."""
    mentioning = [function for function in flow.source.functions if flow.mentions(function)]
    owners = {(function.path, function.owner) for function in mentioning if function.owner}
    flow.again(function for function in flow.source.functions if (function.path, function.owner) in owners)
    flow.again([*mentioning, flow.source.top(PROXY)])
    while flow.pending:
        key = next(iter(flow.pending))
        function = flow.pending.pop(key)
        flow.seen[key] = function
        Walk(flow, function).run()


class Walk(ast.NodeVisitor):
    """One function, with what is known of its parameters."""

    def __init__(self, flow: Flow, function: Function) -> None:
        self.flow = flow
        self.function = function
        self.path = function.path
        self.names: dict[str, set[Token]] = defaultdict(set)
        for name, tokens in flow.bound[function.key].items():
            self.names[name] |= tokens
        for argument in function.parameters:
            text = text_of(function.default_of(argument.arg))
            if text is not None:
                self.names[argument.arg].add(("text", text))

    def run(self) -> None:
        for _again in range(2):  # a name may be used above the line that gives it its value, in a loop
            for statement in self.function.node.body:
                self.visit(statement)

    # Statements

    def visit_FunctionDef(self, node: FunctionNode) -> None:
        """An inner function sees the names around it."""
        inner = Function(self.path, "", node)
        for name, tokens in list(self.names.items()):
            if tokens and name not in {argument.arg for argument in inner.parameters}:
                self.flow.bind(inner, name, frozenset(tokens))

    visit_AsyncFunctionDef = visit_FunctionDef

    def visit_ClassDef(self, node: ast.ClassDef | ast.Delete) -> None:
        return

    visit_Delete = visit_ClassDef

    def visit_Assign(self, node: ast.Assign) -> None:
        tokens = self.value(node.value)
        for target in node.targets:
            self.bind(target, tokens)
            self.visit_target(target)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            self.bind(node.target, self.value(node.value))
            if isinstance(node.value, ast.Call) and name_of(node.value.func) == "get" and node.value.args:
                assert isinstance(node.value.func, ast.Attribute)
                types = self.flow.kinds.of(node.annotation, self.path).types - {"any"}
                self.read(self.value(node.value.func.value), self.value(node.value.args[0]), node.value, types=types)
        self.visit_target(node.target)

    def visit_target(self, target: ast.expr) -> None:
        """``a[b][c] = …`` writes c, and reads b."""
        if isinstance(target, ast.Subscript):
            self.value(target.value)

    def visit_For(self, node: ast.For | ast.AsyncFor) -> None:
        """A name of the loop means something else inside of it."""
        targets = [part.id for part in ast.walk(node.target) if isinstance(part, ast.Name)]
        before = {name: self.names.pop(name, set()) for name in targets}
        self.loop(node.target, node.iter)
        for statement in [*node.body, *node.orelse]:
            self.visit(statement)
        for name, tokens in before.items():
            self.names[name] = tokens or self.names[name]

    visit_AsyncFor = visit_For

    def visit_If(self, node: ast.If) -> None:
        self.value(node.test)
        refined = self.refined(node.test)
        kept = {name: set(self.names[name]) for name in refined}
        self.names.update((name, set(tokens)) for name, tokens in refined.items())
        for statement in node.body:
            self.visit(statement)
        self.names.update(kept)
        for statement in node.orelse:
            self.visit(statement)

    def refined(self, test: ast.expr) -> dict[str, Tokens]:
        """In ``for key, value in X.items(): if key == "a"``, value is X.a."""
        tests = test.values if isinstance(test, ast.BoolOp) and isinstance(test.op, ast.And) else [test]
        found: dict[str, Tokens] = {}
        for part in tests:
            if not (isinstance(part, ast.Compare) and isinstance(part.ops[0], ast.Eq)):
                continue
            text = text_of(part.comparators[0])
            for kind, place in self.value(part.left):
                if kind == "key" and text is not None:
                    found = {
                        name: frozenset({("at", child(place, text))})
                        for name, tokens in self.names.items()
                        if ("at", child(place, "*")) in tokens
                    }
        return found

    def visit_Return(self, node: ast.Return) -> None:
        if node.value is not None:
            parts = frozenset(token for token in self.value(node.value) if token[0] == "at")
            self.flow.give_back(self.function, parts)

    def visit_Expr(self, node: ast.Expr) -> None:
        self.value(node.value)

    def generic_visit(self, node: ast.AST) -> None:
        for field in ast.iter_child_nodes(node):
            if isinstance(field, ast.expr):
                self.value(field)
            else:
                self.visit(field)

    def visit_withitem(self, node: ast.withitem) -> None:
        self.value(node.context_expr)

    # Names

    def bind(self, target: ast.expr, tokens: Tokens) -> None:
        if isinstance(target, ast.Name):
            self.names[target.id] |= tokens
        elif isinstance(target, ast.Attribute) and name_of(target.value) == "self":
            parts = frozenset(token for token in tokens if token[0] == "at" and token[1])
            self.flow.hold(self.function, target.attr, parts)

    def loop(self, target: ast.expr, iterated: ast.expr) -> None:
        tokens = self.value(iterated)
        method = name_of(iterated.func) if isinstance(iterated, ast.Call) else ""
        places = {place for kind, place in tokens if kind == "at"}
        if method in {"items", "values", "keys"} and isinstance(iterated, ast.Call):
            assert isinstance(iterated.func, ast.Attribute)
            places = {place for kind, place in self.value(iterated.func.value) if kind == "at"}
            keys = frozenset(("key", place) for place in places)
            values = frozenset(("at", child(place, "*")) for place in places if sensible(child(place, "*")) and place)
            if method == "items" and isinstance(target, ast.Tuple) and len(target.elts) == 2:
                self.bind(target.elts[0], keys)
                self.bind(target.elts[1], values)
            elif method != "items":
                self.bind(target, keys if method == "keys" else values)
            return
        if method == "enumerate" and isinstance(target, ast.Tuple):
            target = target.elts[1]
        texts = frozenset(token for token in tokens if token[0] == "text")
        items = frozenset(("at", f"{place}[]") for place in places if place and sensible(f"{place}[]"))
        self.bind(target, texts | items)

    # Values

    def value(self, node: ast.expr | None) -> Tokens:
        """The tokens of an expression; notes the reads in it."""
        if node is None:
            return NOTHING
        method = getattr(self, f"value_{type(node).__name__}", None)
        if method is not None:
            found: Tokens = method(node)
            return found
        for inner in ast.iter_child_nodes(node):
            if isinstance(inner, ast.expr):
                self.value(inner)
        return NOTHING

    def value_Constant(self, node: ast.Constant) -> Tokens:
        return frozenset({("text", node.value)}) if isinstance(node.value, str) else NOTHING

    def value_Name(self, node: ast.Name) -> Tokens:
        tokens = frozenset(self.names.get(node.id, ()))
        if node.id in NAMED_SECTIONS and not any(kind == "at" for kind, _place in tokens):
            return frozenset({("at", NAMED_SECTIONS[node.id])})
        if node.id == "config" and (self.path, self.function.owner) == (PROXY, "ProxyConfig"):
            return frozenset({("at", "")})
        if not tokens:
            constant = self.flow.source.constant(self.path, node.id)
            if constant is not None and not isinstance(constant, ast.Name):
                return constant_texts(constant)
        return tokens

    def value_Tuple(self, node: ast.Tuple) -> Tokens:
        return frozenset(token for part in node.elts for token in self.value(part) if token[0] == "text")

    value_List = value_Set = value_Tuple

    def value_Attribute(self, node: ast.Attribute) -> Tokens:
        self.value(node.value)
        return self._attribute(node.value, node.attr)

    def _attribute(self, holder: ast.expr, attribute: str) -> Tokens:
        if attribute in NAMED_SECTIONS:
            return frozenset({("at", NAMED_SECTIONS[attribute])})
        if isinstance(holder, ast.Name) and holder.id == "litellm" and attribute in self.flow.module_variables:
            return frozenset({("at", child("litellm_settings", attribute))})
        if name_of(holder) == "self":
            return frozenset(self.flow.attributes.get((self.path, attribute), ()))
        return NOTHING

    def value_Await(self, node: ast.Await) -> Tokens:
        return self.value(node.value)

    def value_Starred(self, node: ast.Starred) -> Tokens:
        return self.value(node.value)

    def value_NamedExpr(self, node: ast.NamedExpr) -> Tokens:
        tokens = self.value(node.value)
        self.bind(node.target, tokens)
        return tokens

    def value_BoolOp(self, node: ast.BoolOp) -> Tokens:
        return frozenset(token for part in node.values for token in self.value(part))

    def value_IfExp(self, node: ast.IfExp) -> Tokens:
        self.value(node.test)
        return self.value(node.body) | self.value(node.orelse)

    def value_Dict(self, node: ast.Dict) -> Tokens:
        """``{**X, …}`` is X."""
        spread: Tokens = NOTHING
        for key, value in zip(node.keys, node.values):
            tokens = self.value(value)
            if key is None:
                spread |= tokens
        return spread

    def _comprehension(self, node: ast.GeneratorExp | ast.ListComp | ast.SetComp | ast.DictComp) -> None:
        for generator in node.generators:
            self.loop(generator.target, generator.iter)
            for test in generator.ifs:
                self.value(test)

    def value_GeneratorExp(self, node: ast.GeneratorExp | ast.ListComp | ast.SetComp) -> Tokens:
        self._comprehension(node)
        self.value(node.elt)
        return NOTHING

    value_ListComp = value_SetComp = value_GeneratorExp

    def value_DictComp(self, node: ast.DictComp) -> Tokens:
        """``{key: f(value) for key, value in X.items()}`` is X."""
        self._comprehension(node)
        self.value(node.value)
        keys = {place for kind, place in self.value(node.key) if kind == "key"}
        used = {part.id for part in ast.walk(node.value) if isinstance(part, ast.Name)}
        return frozenset(
            ("at", place) for place in keys for name in used if ("at", child(place, "*")) in self.names[name]
        )

    def value_Compare(self, node: ast.Compare) -> Tokens:
        left = self.value(node.left)
        for operator, right in zip(node.ops, node.comparators):
            tokens = self.value(right)
            if isinstance(operator, (ast.In, ast.NotIn)):
                self.read(tokens, frozenset(token for token in left if token[1].isidentifier()), node)
            keys = [place for kind, place in left if kind == "key"]
            for place in keys:
                for kind, text in tokens:
                    if kind == "text":
                        self.flow.note(place, text, self.function, node.lineno)
            if isinstance(operator, (ast.Is, ast.IsNot)) and isinstance(right, ast.Constant):
                self.hint(node.left, right.value)
        return NOTHING

    def hint(self, read: ast.expr, compared: object) -> None:
        """A key whose value is compared with True or False by identity is a switch."""
        if isinstance(compared, bool) and isinstance(read, ast.Call) and name_of(read.func) == "get" and read.args:
            assert isinstance(read.func, ast.Attribute)
            self.read(self.value(read.func.value), self.value(read.args[0]), read, types=("bool",))

    def value_Subscript(self, node: ast.Subscript) -> Tokens:
        base = self.value(node.value)
        if isinstance(node.slice, ast.Constant) and isinstance(node.slice.value, int):
            return frozenset(("at", f"{place}[]") for kind, place in base if kind == "at" and sensible(f"{place}[]"))
        return self.read(base, self.value(node.slice), node)

    def read(
        self, base: Tokens, keys: Tokens, node: ast.expr, types: Iterable[str] = (), default: object = UNKNOWN
    ) -> Tokens:
        found: set[Token] = set()
        for kind, place in base:
            for key_kind, key in keys:
                if kind == "at" and key_kind == "text" and key.strip() and sensible(child(place, key)):
                    self.flow.note(place, key, self.function, node.lineno, types, default)
                    found.add(("at", child(place, key)))
                elif kind == "at" and key_kind == "key" and place and sensible(child(place, "*")):
                    found.add(("at", child(place, "*")))
        return frozenset(found)

    def value_Call(self, node: ast.Call) -> Tokens:
        name = name_of(node.func)
        arguments = [self.value(argument) for argument in node.args]
        keywords = {keyword.arg: self.value(keyword.value) for keyword in node.keywords if keyword.arg}
        spread = frozenset(token for part in node.keywords if part.arg is None for token in self.value(part.value))
        receiver = self.value(node.func.value) if isinstance(node.func, ast.Attribute) else NOTHING
        if name == "getattr" and len(node.args) > 1:
            return self._attribute(node.args[0], text_of(node.args[1]) or "")
        if name in {"get", "pop", "setdefault"} and node.args and any(kind == "at" for kind, _place in receiver):
            default = node.args[1] if len(node.args) > 1 else None
            known = literal(default) if default is not None else None
            return self.read(receiver, arguments[0], node, default=known) | (
                arguments[1] if len(arguments) > 1 else NOTHING
            )
        if name == "update" and isinstance(node.func, ast.Attribute) and isinstance(node.func.value, ast.Name):
            self.names[node.func.value.id] |= frozenset(token for token in spread.union(*arguments) if token[0] == "at")
            return NOTHING
        if name in {"items", "values", "keys"}:
            return NOTHING
        if name in CONFIG_METHODS and self._gives_config(node):
            return frozenset({("at", "")})
        if name in NAMED_SECTIONS:
            return frozenset({("at", NAMED_SECTIONS[name])}).union(*arguments)
        self._model(node, name, arguments, spread)
        if name in TRANSPARENT or (name == "copy" and receiver):
            return receiver.union(*arguments)
        return self._follow(node, name, arguments, keywords)

    def _gives_config(self, node: ast.Call) -> bool:
        assert isinstance(node.func, (ast.Attribute, ast.Name))
        holder = name_of(node.func.value) if isinstance(node.func, ast.Attribute) else ""
        return "proxy_config" in holder or (holder == "self" and self.function.owner == "ProxyConfig")

    def _model(self, node: ast.Call, name: str, arguments: list[Tokens], spread: Tokens) -> None:
        """``Model(**X)``, ``Model.model_validate(X)`` and ``TypeAdapter(Model).validate_python(X)`` read all fields."""
        tokens = spread
        if name in {"model_validate", "parse_obj"} and isinstance(node.func, ast.Attribute):
            name = name_of(node.func.value)
            tokens = frozenset().union(*arguments)
        elif name == "validate_python" and isinstance(node.func, ast.Attribute):
            adapter = node.func.value
            if isinstance(adapter, ast.Name):
                adapter = self.flow.source.constant(self.path, adapter.id) or adapter
            if isinstance(adapter, ast.Call) and name_of(adapter.func) == "TypeAdapter" and adapter.args:
                kind = self.flow.kinds.of(adapter.args[0], self.path)
                for model, suffix in ((kind.model, ""), (kind.item and kind.item.model, "[]")):
                    for token, place in frozenset().union(*arguments):
                        if model and token == "at" and place:
                            self.flow.note_model(place + suffix, model)
            return
        found = self.flow.source.class_named(name, self.path) if name else None
        for kind_, place in tokens:
            if found is not None and kind_ == "at" and place and not place.endswith("settings.*"):
                self.flow.note_model(place, found)

    def _follow(self, node: ast.Call, name: str, arguments: list[Tokens], keywords: Mapping[str, Tokens]) -> Tokens:
        candidates = self.flow.candidates(node, name, self.function)
        given = {kind for tokens in [*arguments, *keywords.values()] for kind, _place in tokens}
        result: Tokens = NOTHING
        for function in candidates:
            # A key alone is worth handing over to what knows a section by itself.
            if "at" in given or ("text" in given and self.flow.knows_section(function)):
                self._hand_over(function, arguments, keywords)
            self.flow.callers[function.key][self.function.key] = self.function
            result |= frozenset(self.flow.returned.get(function.key, ()))
        return result

    def _hand_over(self, function: Function, arguments: list[Tokens], keywords: Mapping[str, Tokens]) -> None:
        parameters = [argument.arg for argument in function.parameters]
        pairs = [
            *zip(parameters, arguments),
            *((name, tokens) for name, tokens in keywords.items() if name in parameters),
        ]
        for name, tokens in pairs:
            if tokens:
                self.flow.bind(function, name, tokens)
