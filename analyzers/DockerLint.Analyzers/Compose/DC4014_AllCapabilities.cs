using DockerLint.Compose.Syntax;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports services that keep the default capabilities.</summary>
[Analyzer]
public sealed class AllCapabilitiesAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC4014.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC4014", "No capability dropped")
    {
        Message = "'{0}' keeps all default capabilities of the engine; 'cap_drop: [ALL]' and the few that it needs are safer",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["kics/container_capabilities_unrestricted"],
        Documentation = """
            The engine gives a container fourteen capabilities, of which most programs need none. Which ones are needed must be tried
            out, so the rule is off unless asked for. Privileged services have all of them anyway (DC4001). Services that take
            attributes from elsewhere are left alone.

            ```yaml bad
            services:
              [|web|]:
                image: nginx:1.29
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                cap_drop: [ALL]
                cap_add: [NET_BIND_SERVICE, CHOWN, SETGID, SETUID]
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
        if (!service.HasOtherSources && !service.Has("provider") && !service.Has("cap_drop") && service.Privileged?.Boolean is null or false)
        {
            context.Report(Descriptor, service.KeyNode.ContentSpan, service.Name);
        }
    }
}

/// <summary>Adds <c>cap_drop: [ALL]</c>.</summary>
public sealed class AllCapabilitiesCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [AllCapabilitiesAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Tree.Root.FindNode(context.Span).Ancestors().OfType<MappingEntrySyntax>().FirstOrDefault(entry => entry.Key.ContentSpan == context.Span) is { Value: MappingSyntax service }
            && WrittenPart.Addition(service, "cap_drop: [ALL]") is { } change)
        {
            context.RegisterFix("Add 'cap_drop: [ALL]'", FixSafety.Unsafe, change);
        }
    }
}
