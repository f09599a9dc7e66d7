-- Who may do what in database wiederkehr (owner: migrator). Runs as superuser in that database.
revoke all on database wiederkehr from public;
grant connect, temporary on database wiederkehr to app;
grant connect on database wiederkehr to jobs;
