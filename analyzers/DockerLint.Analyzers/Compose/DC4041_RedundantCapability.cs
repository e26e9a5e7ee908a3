namespace DockerLint.Analyzers.Compose;

/// <summary>Reports added capabilities that containers have anyway.</summary>
[Analyzer]
public sealed class RedundantCapabilityAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC4041.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC4041", "Capability that a container has anyway")
    {
        Message = "engines give '{0}' to every container; it need not be added",
        Category = DiagnosticCategory.Maintainability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Documentation = """
            `cap_add` names what a service needs beyond the usual, and what it names is read with care. Capabilities that engines give anyway
            hide the others there. After `cap_drop: [ALL]` each one is needed. Those that some engine leaves out (`NET_RAW`, `MKNOD`,
            `AUDIT_WRITE`) are left alone.

            ```yaml bad
            services:
              web:
                image: example/web:1.2
                cap_add: [[|CHOWN|], SYS_NICE]
            ```

            ```yaml good
            services:
              web:
                image: example/web:1.2
                cap_add: [SYS_NICE]
            ```
            """,
    };

    // What the default sets of Docker and Podman have in common.
    private static readonly HashSet<string> Given = new(StringComparer.Ordinal) { "CHOWN", "DAC_OVERRIDE", "FOWNER", "FSETID", "KILL", "NET_BIND_SERVICE", "SETFCAP", "SETGID", "SETPCAP", "SETUID", "SYS_CHROOT" };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        var service = context.Service;
        if (service.HasOtherSources || service.CapDrop.Any(dropped => !dropped.Value.IsKnown || Normalize(dropped.Text) is "ALL" || service.CapAdd.Any(added => Normalize(added.Text) == Normalize(dropped.Text))))
        {
            return;
        }

        foreach (var capability in service.CapAdd)
        {
            if (capability.Value.Text is { } text && Given.Contains(Normalize(text)))
            {
                context.Report(Descriptor, capability.TextSpan(), text);
            }
        }
    }

    private static string Normalize(string capability)
    {
        var upper = capability.ToUpperInvariant();
        return upper.StartsWith("CAP_", StringComparison.Ordinal) ? upper.Substring(4) : upper;
    }
}

/// <summary>Takes it out.</summary>
public sealed class RedundantCapabilityCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [RedundantCapabilityAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (WrittenPart.Removal(context.Tree, context.Span) is { } change)
        {
            context.RegisterFix("Remove it", FixSafety.Unsafe, change);
        }
    }
}
