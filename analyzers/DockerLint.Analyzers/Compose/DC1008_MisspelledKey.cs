using DockerLint.Compose.Semantics;
using DockerLint.Compose.Syntax;
using DockerLint.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports keys that are nearly those of Compose.</summary>
[Analyzer]
public sealed class MisspelledKeyAnalyzer : DiagnosticAnalyzer
{
    internal const string Meant = "meant";

    /// <summary>DC1008.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC1008", "Misspelled key")
    {
        Message = "'{0}' is no key {1}, so Compose refuses the file; '{2}' is",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Documentation = """
            Compose refuses keys that it does not know. This rule speaks where a known key is near: a slip of one or two letters,
            another case, another separator (`depends-on`, `envFile`). Keys that begin with `x-` are free, and keys that resemble
            nothing may belong to another program or a newer version; they are left alone.

            The fix renames the key; look at it, because the value must be what that key takes.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                [|depends-on|]: [db]
              db:
                image: postgres:18
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                depends_on: [db]
              db:
                image: postgres:18
            ```
            """,
    };

    private static readonly string[] TopLevel = ["version", "name", "include", "services", "networks", "volumes", "secrets", "configs", "models"];

    private static readonly string[] ServiceKeys =
    [
        "annotations", "attach", "blkio_config", "build", "cap_add", "cap_drop", "cgroup", "cgroup_parent", "command", "configs", "container_name", "cpu_count",
        "cpu_percent", "cpu_period", "cpu_quota", "cpu_rt_period", "cpu_rt_runtime", "cpu_shares", "cpus", "cpuset", "credential_spec", "depends_on", "deploy",
        "develop", "device_cgroup_rules", "devices", "dns", "dns_opt", "dns_search", "domainname", "entrypoint", "env_file", "environment", "expose", "extends",
        "external_links", "extra_hosts", "gpus", "group_add", "healthcheck", "hostname", "image", "init", "ipc", "isolation", "label_file", "labels", "links",
        "logging", "mac_address", "mem_limit", "mem_reservation", "mem_swappiness", "memswap_limit", "models", "network_mode", "networks", "oom_kill_disable",
        "oom_score_adj", "pid", "pids_limit", "platform", "ports", "post_start", "pre_start", "pre_stop", "privileged", "profiles", "provider", "pull_policy",
        "pull_refresh_after", "read_only", "restart", "runtime", "scale", "secrets", "security_opt", "shm_size", "stdin_open", "stop_grace_period", "stop_signal",
        "storage_opt", "sysctls", "tmpfs", "tty", "ulimits", "use_api_socket", "user", "userns_mode", "uts", "volumes", "volumes_from", "working_dir",
    ];

    // Keys of old versions and of other programs that read Compose files.
    private static readonly HashSet<string> Foreign = new(StringComparer.Ordinal) { "<<", "net", "log_driver", "log_opt", "volume_driver", "dockerfile", "cpu", "name", "hosts", "pod" };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterComposeAction(AnalyzeFile);
        context.RegisterServiceAction(AnalyzeService);
    }

    private static void AnalyzeFile(ComposeAnalysisContext context)
    {
        var entries = context.Model.TopLevelEntries.ToArray();
        foreach (var entry in entries)
        {
            // Without services the keys of the top level may be services themselves, as they were in the first version.
            if (Find(entry.KeyText, TopLevel) is { } meant && entries.All(other => other.KeyText != meant)
                && (meant == "services" ? HoldsServices(entry.Value) : entries.Any(other => other.KeyText == "services")))
            {
                Report(context, entry, "of the top level", meant);
            }
        }
    }

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        foreach (var key in context.Service.Keys)
        {
            if (Find(key, ServiceKeys) is { } meant && context.Service.FindEntry(key) is { } entry)
            {
                Report(context, entry, "of a service", meant);
            }
        }
    }

    private static void Report(ReportContext context, MappingEntrySyntax entry, string place, string meant)
    {
        var details = new ReportDetails { Properties = new Dictionary<string, string> { [Meant] = meant } };
        context.Report(Descriptor, entry.Key.ContentSpan, details, entry.KeyText ?? string.Empty, place, meant);
    }

    private static bool HoldsServices(ValueSyntax value) =>
        value.ResolveAlias() is MappingSyntax { Entries.Count: > 0 } mapping
        && mapping.Entries.All(entry => entry.Value.ResolveAlias() is MappingSyntax service && (service.FindEntry("image") ?? service.FindEntry("build")) is not null);

    private static string? Find(string? key, string[] known)
    {
        if (key is null || key.Length < 3 || key.StartsWith("x-", StringComparison.Ordinal) || Array.IndexOf(known, key) >= 0 || Foreign.Contains(key))
        {
            return null;
        }

        var squashed = Squash(key);
        return Array.Find(known, candidate => Squash(candidate) == squashed) ?? (key.Length < 4 ? null : NameSuggestion.Find(key, known.Where(candidate => candidate.Length > 3)));
    }

    private static string Squash(string key) => key.Replace("-", string.Empty).Replace("_", string.Empty).Replace(" ", string.Empty).ToLowerInvariant();
}

/// <summary>Renames the key.</summary>
public sealed class MisspelledKeyCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [MisspelledKeyAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Diagnostic.Properties.TryGetValue(MisspelledKeyAnalyzer.Meant, out var meant))
        {
            context.RegisterFix($"Rename to '{meant}'", FixSafety.Unsafe, new TextChange(context.Span, meant));
        }
    }
}
