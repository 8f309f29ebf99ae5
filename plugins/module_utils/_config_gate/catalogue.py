# Copyright (c) lan.mcp_gateway contributors
# GNU General Public License v3.0+ (see https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""All rules of the gate, and what each one is about.

What a rule says of LiteLLM is shown on running proxies by the facts in molecule/config_gate/facts that name it;
docs/config-gate-rules.md lists both.
"""

from __future__ import annotations

from ansible_collections.lan.mcp_gateway.plugins.module_utils._config_gate.model import ERROR, WARNING, Rule

# --- the file ---
NOT_YAML = Rule("not-yaml", ERROR, "The file is not YAML.")
NOT_UTF_8 = Rule("not-utf-8", ERROR, "The file is not UTF-8.")
TOO_LARGE = Rule("too-large", ERROR, "Aliases make it endless, or so large that it cannot be a configuration.")
NOT_A_MAPPING = Rule("not-a-mapping", ERROR, "The file holds something else than sections.")
EMPTY_CONFIG = Rule("empty-config", ERROR, "There is nothing in the file.")
DUPLICATE_KEY = Rule("duplicate-key", ERROR, "A key is given twice; the first value is lost in silence.")
INCLUDE_MISSING = Rule("include-missing", ERROR, "A file that is included is not there.")

# --- sections and settings ---
UNKNOWN_SECTION = Rule("unknown-section", ERROR, "A section that no code reads.")
SECTION_TYPE = Rule("section-type", ERROR, "A section that is empty, or not of the type that LiteLLM wants.")
UNKNOWN_SETTING = Rule("unknown-setting", ERROR, "A setting that no code reads.")
WRONG_SECTION = Rule("wrong-section", ERROR, "A setting or section that is read elsewhere, and not here.")
IGNORED_SETTING = Rule("ignored-setting", ERROR, "A setting that looks right, and that this version does not read.")
SETTING_TYPE = Rule("setting-type", ERROR, "A value of another type than the code expects.")
UNKNOWN_VALUE = Rule("unknown-value", ERROR, "A text that is none of the values that the code compares with.")
MISSING_SETTING = Rule("missing-setting", ERROR, "A setting that does not work without another one.")
YAML_TYPE = Rule("yaml-type", WARNING, "YAML 1.1 makes another type of a value than it looks.")
CALLBACK_TEXT = Rule("callback-text", ERROR, "A list of callbacks that is given as text is read letter by letter.")
CUSTOM_AUTH = Rule("custom-auth", ERROR, "custom_auth must name a Python function.")
LICENCE = Rule("licence", ERROR, "A setting that stops the start without a licence.")
PROMETHEUS_LICENCE = Rule("prometheus-licence", WARNING, "Prometheus metrics that need a licence.")

# --- references to the environment ---
SHELL_REFERENCE = Rule("shell-reference", ERROR, "${X} is not expanded; the text stays as it is.")
UNDEFINED_VARIABLE = Rule("undefined-variable", ERROR, "os.environ/X, and the environment has no X.")
UNRESOLVED_REFERENCE = Rule("unresolved-reference", ERROR, "os.environ/X where LiteLLM does not look for it.")
BAD_REFERENCE = Rule("bad-reference", ERROR, "os.environ/ and then no name of a variable.")
BOOLEAN_REFERENCE = Rule("boolean-reference", ERROR, "A variable whose value is true or false, where text is needed.")

# --- security ---
OPEN_PROXY = Rule("open-proxy", ERROR, "There is no master key.")
LITERAL_MASTER_KEY = Rule("literal-master-key", ERROR, "The master key stands in the file, or is easy to guess.")
WEAK_MASTER_KEY = Rule("weak-master-key", ERROR, "The master key is short, or known to everybody.")
LITERAL_SECRET = Rule("literal-secret", WARNING, "A credential stands in the file.")
LAN_ONLY = Rule("lan-only", ERROR, "https, a reverse proxy or a public host, on a gateway for the LAN only.")

# --- MCP servers ---
SERVER_TYPE = Rule("server-type", ERROR, "An MCP server that is not a mapping.")
SERVER_NAME = Rule("server-name", ERROR, "A name with the character that ends the prefix of a tool.")
SERVER_ALIAS = Rule("server-alias", ERROR, "An alias with that character, or one that two servers share.")
SERVER_TRANSPORT = Rule("server-transport", ERROR, "A transport that this version does not have.")
SERVER_AUTH_TYPE = Rule("server-auth-type", ERROR, "An auth_type that this version does not have.")
SERVER_URL = Rule("server-url", ERROR, "A server without a URL, or with something else in its place.")
SERVER_PATH = Rule("server-path", WARNING, "The URL of an SSE server without a path; most answer at /sse.")
SERVER_COMMAND = Rule("server-command", ERROR, "A stdio server without a command, or with parts that are no text.")
SERVER_CREDENTIAL = Rule("server-credential", ERROR, "A credential that is never sent, because auth_type is missing.")
SERVER_TWICE = Rule("server-twice", ERROR, "A server that stands here, and is registered through the API, too.")
STDIO_DISABLED = Rule("stdio-disabled", ERROR, "A stdio server, and this version runs none unless it is told to.")

# --- models ---
MODEL_MISSING = Rule("model-missing", ERROR, "A model without model_name or litellm_params.model.")
MODEL_PROVIDER = Rule("model-provider", ERROR, "A model whose provider LiteLLM cannot tell; it is dropped.")
MOCK_RESPONSE = Rule("mock-response", WARNING, "A model that answers before any tool is looked at.")
FALLBACK_FORM = Rule("fallback-form", ERROR, "A fallback that names more than one model, or none.")
UNKNOWN_CREDENTIAL = Rule("unknown-credential", WARNING, "A model that uses a credential which is not in the file.")
UNKNOWN_MODEL_GROUP = Rule("unknown-model-group", WARNING, "A fallback or an alias to a model that is not in the file.")

RULES: tuple[Rule, ...] = tuple(rule for rule in list(globals().values()) if isinstance(rule, Rule))
