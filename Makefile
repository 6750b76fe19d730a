# Every habit of the project as one word. `make` alone lists them.
tools := docker/local/with-tools

.DEFAULT_GOAL := help
.PHONY: run test rehearse bench contract format demo-data stats clean clean-data help

run: ## build what changed and start everything on this machine, until Ctrl-C
	@docker/local/run

test: ## every check there is: format, backend, client, browser journeys
	@docker/local/test

rehearse: ## let JDK 25 learn how the backend starts, so that it is ready in half of the time
	@$(tools) docker/local/build backend
	@docker/local/rehearse

bench: ## measure the backend under load
	@$(tools) backend/bench/run

contract: ## write openapi/openapi.yaml and the client's types anew
	@$(tools) mvn -q -B -f backend/pom.xml -DskipTests package
	@$(tools) docker/local/build packages
	@$(tools) npm --prefix frontend run types

format: ## format all code
	@$(tools) mvn -q -B -f backend/pom.xml spotless:apply
	@$(tools) docker/local/build packages
	@$(tools) npm --prefix frontend run format

demo-data: ## fill the running product with sample facts
	@$(tools) node docker/local/demo-data.mjs

stats: ## sizes of files and methods beside the limits of the house
	@$(tools) node docker/local/stats.mjs

clean: ## remove what was built
	@rm -rf backend/target frontend/dist frontend/node_modules frontend/test-results frontend/playwright-report

clean-data: ## remove the local data: database, accounts, logs
	@docker/local/clean-data

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' Makefile
