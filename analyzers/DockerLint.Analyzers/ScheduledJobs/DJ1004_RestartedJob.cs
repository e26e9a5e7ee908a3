using DockerLint.Compose.Semantics;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.ScheduledJobs;

/// <summary>Reports jobs that come to an end and are started again for ever.</summary>
[Analyzer(Words = "restart")]
public sealed class RestartedJobAnalyzer : DiagnosticAnalyzer
{
    private static readonly string[] Programs = ["pg_dump", "pg_dumpall", "pg_restore", "mysqldump", "mariadb-dump", "mongodump", "mongorestore", "rclone", "rsync", "alembic", "flyway", "liquibase", "restic", "borg", "createbuckets"];

    /// <summary>DJ1004.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DJ1004", "Job that is restarted for ever")
    {
        Message = "'{0}' ends when its work is done, and 'restart: {1}' starts it again at once, for ever",
        Category = DiagnosticCategory.Reliability,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            Dumps, migrations, copies and training runs come to an end. With `restart: always` or `unless-stopped` they run in a circle
            and load what they copy from. `on-failure` repeats a job that failed, and `"no"` none. Loops, daemons and anything behind a
            scheduler are left alone.

            ```yaml bad
            services:
              dump:
                image: postgres:18
                command: pg_dump -h db -f /out/dump.sql shop
                restart: [|always|]
            ```

            ```yaml good
            services:
              dump:
                image: postgres:18
                command: pg_dump -h db -f /out/dump.sql shop
                restart: on-failure
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        var service = context.Service;
        var policy = service.Restart?.Value.Text is "always" or "unless-stopped" ? service.Restart
            : service.Restart is null && service.Deploy?.RestartPolicy?.GetValue("condition") is { Value.Text: "any" } condition ? condition : null;
        if (policy is not null && FindJob(service) is { } job)
        {
            context.Report(Descriptor, policy.TextSpan(), job, policy.Text);
        }
    }

    // The name of the last command, if nothing in the script goes round.
    private static string? FindJob(Service service)
    {
        var commands = service.CommandScripts.SelectMany(script => script.Commands).ToArray();
        if (commands.Length == 0 || commands.Any(command => command.Name is "sleep" or "while" or "watch" or "tail" or "inotifywait" or "cron" or "crond" or "supercronic" || (command.Nesting & CommandNesting.Loop) != 0))
        {
            return null;
        }

        var last = commands[commands.Length - 1];
        return IsJob(last) ? last.Name : null;
    }

    private static bool IsJob(SimpleCommand command)
    {
        if (command.Name is not { } name)
        {
            return false;
        }

        var first = command.Arguments.Count > 0 ? command.Arguments[0].Text : null;
        var second = command.Arguments.Count > 1 ? command.Arguments[1].Text : null;
        if (name is "rclone")
        {
            return first is "copy" or "sync" or "move" or "copyto";
        }

        if (name is "rsync")
        {
            return command.Arguments.All(argument => argument.Text is { } text && text != "--daemon");
        }

        return name switch
        {
            "mc" => first is "mirror" or "mb" or "cp" && command.Arguments.All(argument => argument.Text is not ("--watch" or "-w")),
            "hf" or "huggingface-cli" => first == "download",
            "restic" or "borg" => first is "backup" or "create" or "prune" or "forget",
            "prisma" => first is "migrate" or "db",
            "manage.py" => first is "migrate" or "collectstatic",
            _ when name.StartsWith("python", StringComparison.Ordinal) => IsPythonJob(first, second),
            _ => Programs.Contains(name),
        };
    }

    private static bool IsPythonJob(string? first, string? second) =>
        (first?.EndsWith("manage.py", StringComparison.Ordinal) == true && second is "migrate" or "collectstatic")
        || (first is not null && first.Substring(first.LastIndexOf('/') + 1) is "train.py" or "finetune.py" or "migrate.py" or "backup.py");
}
