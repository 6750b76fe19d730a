#!/usr/bin/env bash
# At the first start of the database container: passwords for the two roles of Duikou, and a database for Keycloak.
set -euo pipefail

psql --no-psqlrc -v ON_ERROR_STOP=1 -U "${POSTGRES_USER:-postgres}" -d duikou \
  -v owner="$DUIKOU_DB_OWNER_PASSWORD" -v application="$DUIKOU_DB_PASSWORD" -v keycloak="$KEYCLOAK_DB_PASSWORD" <<'SQL'
alter role duikou_owner password :'owner';
alter role duikou_app password :'application';
revoke connect on database duikou from public;
grant connect on database duikou to duikou_app;
create role keycloak login password :'keycloak';
create database keycloak owner keycloak;
revoke connect on database keycloak from public;
SQL
