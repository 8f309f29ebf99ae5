# `make up` sets everything up and runs the main job on the embedded default; `make test` proves the collection.
.DEFAULT_GOAL := help
SHELL := /bin/bash
export PATH := $(CURDIR)/.venv/bin:$(PATH)
export ANSIBLE_CONFIG := $(CURDIR)/ansible.cfg

INVENTORY ?= inventory/local
PURGE ?= 0
PYTHON ?= python3
LINK := .venv/collections/ansible_collections/lan/mcp_gateway

.PHONY: help setup up verify diagnose down test lint sanity unit page molecule bench new-service readmes

help: ## show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: .venv/run.stamp ## make the virtual environment with its collections

.venv/venv.stamp:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Python 3.11 or newer is needed: make PYTHON=python3.12 ..." >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null || { apt-get update -qq && apt-get install -y -qq python3-venv; }
	$(PYTHON) -m venv .venv
	@mkdir -p $(dir $(LINK)) && ln -sfn ../../../.. $(LINK)
	@touch $@

.venv/run.stamp: requirements/run.txt .venv/venv.stamp
	.venv/bin/pip install -q -r requirements/run.txt
	@touch $@

.venv/test.stamp: requirements/test.txt .venv/venv.stamp
	.venv/bin/pip install -q -r requirements/test.txt
	@touch $@ .venv/run.stamp

up: setup ## build and verify the gateway of INVENTORY (inventory/local)
	ansible-playbook site.yml -i $(INVENTORY)
	@cat reports/verify.txt

verify: setup ## probe the gateway of INVENTORY again
	ansible-playbook playbooks/verify.yml -i $(INVENTORY)

diagnose: setup ## say which step of a call is broken
	ansible-playbook playbooks/diagnose.yml -i $(INVENTORY)

down: setup ## remove containers and networks; PURGE=1 removes data, secrets and images, too
	ansible-playbook playbooks/remove.yml -i $(INVENTORY) -e remove_purge=$(if $(filter 1,$(PURGE)),true,false)

test: lint unit page sanity molecule ## install what is needed and pass all tests

lint: .venv/test.stamp
	tests/run lint

unit: .venv/test.stamp
	tests/run unit

page: .venv/test.stamp
	tests/run page

sanity: .venv/test.stamp
	tests/run sanity

molecule: .venv/test.stamp
	tests/run molecule

bench: .venv/test.stamp ## measure runs, keys and probes, and print ratios
	tests/run bench

new-service: setup ## make the role of a new service: NAME=mcp_...
	@.venv/bin/python tools/new_service.py $(NAME)

readmes: .venv/test.stamp ## write the pages anew that come from argument specs and rules
	.venv/bin/python tests/tools/role_readmes.py --write
	.venv/bin/python tests/tools/gate_rules.py --write
