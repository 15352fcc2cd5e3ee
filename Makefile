# Each target makes the .venv it needs. On Windows the plain pip lines in README do the same.
PYTHON ?= python3
PORT ?= 8000
TASKS ?= 20000
JOBS ?= 2

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.DEFAULT_GOAL := help
.PHONY: help install install-dev demo test browser bench accuracy lint lock clean

help:
	@echo "make demo      chạy thử tại http://127.0.0.1:$(PORT) (PORT=… đổi cổng, RESET=1 làm lại dữ liệu mẫu)"
	@echo "make install   tạo $(VENV) và cài phần mềm"
	@echo "make test      chạy toàn bộ kiểm thử"
	@echo "make lint      ruff, mypy, thứ tự các gói"
	@echo "make bench     đo tốc độ (TASKS=… số nhiệm vụ)"
	@echo "make accuracy  đo độ chính xác khi đọc kết luận"
	@echo "make lock      khóa lại phiên bản các thư viện"

install: $(VENV)/.installed

install-dev: $(VENV)/.installed-dev

demo: install
	$(BIN)/tracker demo --port $(PORT) $(if $(filter-out 0,$(RESET)),--reset)

# What Python compiled is kept, also where the machine says otherwise: the tests start it dozens of times. Each process
# gets a half of the tests (the SQLite ones come first) and takes over from the other what is left at the end: a
# template or a statement is then worked out once and not twice.
test: install-dev browser
	PYTHONDONTWRITEBYTECODE= $(BIN)/pytest -n $(JOBS) --dist worksteal $(ARGS)

bench: install-dev
	$(BIN)/python -m bench --tasks $(TASKS) $(ARGS)
	$(BIN)/python -m bench.reminders
	$(BIN)/python -m bench.sending

accuracy: install-dev
	$(BIN)/python -m bench.accuracy $(ARGS)

lint: install-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

# The lock names no index and no address. A universal lock holds for Python 3.11 to 3.13 on Linux, Windows and macOS.
# UPGRADE=1 takes the newest versions that pyproject.toml allows; without it only what pyproject.toml changed moves.
LOCK := uv pip compile --universal --generate-hashes --python-version 3.11 --no-config --quiet \
	--no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" $(if $(UPGRADE),--upgrade)

lock: $(VENV)/.made
	$(PIP) install --target $(VENV)/lock-tool --upgrade uv
	PATH="$(CURDIR)/$(VENV)/lock-tool/bin:$$PATH" $(LOCK) --group build --group dev pyproject.toml -o requirements-dev.txt
	PATH="$(CURDIR)/$(VENV)/lock-tool/bin:$$PATH" $(LOCK) --group build -c requirements-dev.txt pyproject.toml -o requirements.txt

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

# --- what the targets above stand on ---

$(VENV)/.made:
	@command -v $(PYTHON) >/dev/null || { echo "Không thấy $(PYTHON): cần Python 3.11, 3.12 hoặc 3.13 (Debian: apt install python3 python3-venv)."; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' || \
		{ echo "Cần Python 3.11, 3.12 hoặc 3.13; máy này có $$($(PYTHON) --version). Chỉ bản khác: make PYTHON=python3.12 …"; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || \
		{ echo "Python trên máy này chưa có venv: chạy «apt install python3-venv» rồi gọi lại."; exit 1; }
	@echo "Tạo $(VENV) …"
	@$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.installed: requirements.txt | $(VENV)/.made
	@echo "Cài các thư viện …"
	@$(PIP) install --use-pep517 --require-hashes -r requirements.txt
	@$(PIP) install --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.installed-dev: requirements-dev.txt | $(VENV)/.made
	@echo "Cài các thư viện và công cụ kiểm thử …"
	@$(PIP) install --use-pep517 --require-hashes -r requirements-dev.txt
	@$(PIP) install --no-deps --no-build-isolation -e .
	@touch $@ $(VENV)/.installed

# The journeys need a Chromium. Where there is none it is installed if that asks no question; else they are skipped.
browser: install-dev
	@$(BIN)/python tests/browser.py && exit 0; \
	echo "Không thấy Chromium trên máy, đang cài …"; \
	if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium >/dev/null; \
	else \
		timeout 900 $(BIN)/playwright install chromium >/dev/null; \
	fi; \
	$(BIN)/python tests/browser.py || echo "Không cài được Chromium: bỏ qua các kiểm thử bằng trình duyệt (tests/journeys)."
