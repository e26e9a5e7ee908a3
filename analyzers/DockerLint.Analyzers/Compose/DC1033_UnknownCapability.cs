using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports capabilities that Linux does not have, and those that are added and dropped at once.</summary>
[Analyzer(Words = "cap_")]
public sealed class UnknownCapabilityAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC1033.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC1033", "Capability that Linux does not have")
    {
        Message = "the engine refuses the capability '{0}', which Linux does not have{1}",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["compose/capability-unknown"],
        Documentation = """
            `cap_add` and `cap_drop` take the names of Linux's capabilities, with or without `CAP_`, and `ALL`. The engine refuses to
            make a container with another one.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                cap_drop:
                  - ALL
                cap_add:
                  - [|NET_BIND_SERVCE|]
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                cap_drop:
                  - ALL
                cap_add:
                  - NET_BIND_SERVICE
            ```
            """,
    };

    /// <summary>DC2050.</summary>
    public static readonly DiagnosticDescriptor Both = new("DC2050", "Capability added and dropped")
    {
        Message = "'{0}' is dropped here and added above all the same",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            A capability that stands in `cap_add` and in `cap_drop` cannot be both, and one of the two lines says the opposite of what
            the container gets.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                cap_add:
                  - NET_ADMIN
                cap_drop:
                  - {|DC2050:NET_ADMIN|}
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                cap_drop:
                  - NET_ADMIN
            ```
            """,
    };

    private static readonly string[] Names =
    [
        "AUDIT_CONTROL", "AUDIT_READ", "AUDIT_WRITE", "BLOCK_SUSPEND", "BPF", "CHECKPOINT_RESTORE", "CHOWN", "DAC_OVERRIDE", "DAC_READ_SEARCH", "FOWNER", "FSETID", "IPC_LOCK", "IPC_OWNER",
        "KILL", "LEASE", "LINUX_IMMUTABLE", "MAC_ADMIN", "MAC_OVERRIDE", "MKNOD", "NET_ADMIN", "NET_BIND_SERVICE", "NET_BROADCAST", "NET_RAW", "PERFMON", "SETFCAP", "SETGID", "SETPCAP", "SETUID",
        "SYS_ADMIN", "SYS_BOOT", "SYS_CHROOT", "SYS_MODULE", "SYS_NICE", "SYS_PACCT", "SYS_PTRACE", "SYS_RAWIO", "SYS_RESOURCE", "SYS_TIME", "SYS_TTY_CONFIG", "SYSLOG", "WAKE_ALARM",
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor, Both];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);


    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        var added = new HashSet<string>(StringComparer.Ordinal);
        foreach (var capability in context.Service.CapAdd)
        {
            if (Check(context, capability) is { } name)
            {
                added.Add(name);
            }
        }

        foreach (var capability in context.Service.CapDrop)
        {
            if (Check(context, capability) is { } name && added.Contains(name))
            {
                context.Report(Both, capability.TextSpan(), capability.Text);
            }
        }
    }

    private static string? Check(ServiceAnalysisContext context, ComposeValue capability)
    {
        if (capability.Value.Text is not { Length: > 0 } text)
        {
            return null;
        }

        var upper = text.ToUpperInvariant();
        var name = upper.StartsWith("CAP_", StringComparison.Ordinal) ? upper.Substring(4) : upper;
        if (Array.IndexOf(Names, name) >= 0 || upper == "ALL")
        {
            return name;
        }

        context.Report(Descriptor, capability.TextSpan(), text, ComposeText.Suggestion(name, Names));
        return null;
    }
}
