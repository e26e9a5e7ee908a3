using DockerLint.Compose.Syntax;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports services whose programs may gain rights.</summary>
[Analyzer]
public sealed class NewPrivilegesAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC4015.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC4015", "Programs may gain rights by their files")
    {
        Message = "'security_opt' of '{0}' lacks 'no-new-privileges:true', so that programs with a set-user-ID bit gain rights",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["kics/no_new_privileges_not_set"],
        Documentation = """
            With `no-new-privileges` neither `sudo` nor any file with a set-user-ID bit gives more rights than the service has.
            Services that change their user by such a file (cron, sudo in the entry point) need it off. Services without
            `security_opt` are DC4016.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                [|security_opt|]:
                  - seccomp:./profile.json
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                security_opt:
                  - seccomp:./profile.json
                  - no-new-privileges:true
            ```
            """,
    };

    /// <summary>DC4016.</summary>
    public static readonly DiagnosticDescriptor Nothing = new("DC4016", "Service without security options")
    {
        Message = "'{0}' has no 'security_opt'; 'no-new-privileges:true' costs most services nothing",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["kics/security_opt_not_set", "kics/no_new_privileges_not_set"],
        Documentation = """
            `security_opt` narrows what a service may do. The first step is `no-new-privileges:true`, see DC4015. Services that take
            attributes from elsewhere are left alone.

            ```yaml bad
            services:
              {|DC4016:web|}:
                image: nginx:1.29
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                security_opt:
                  - no-new-privileges:true
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor, Nothing];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        var service = context.Service;
        if (service.HasOtherSources || service.Has("provider"))
        {
            return;
        }

        if (service.SecurityOpt.Count == 0)
        {
            context.Report(Nothing, service.KeyNode.ContentSpan, service.Name);
        }
        else if (service.SecurityOpt.All(option => option.Value.IsKnown && !option.Text.Replace(" ", string.Empty).StartsWith("no-new-privileges", StringComparison.Ordinal)))
        {
            context.Report(Descriptor, service.KeySpan("security_opt"), service.Name);
        }
    }
}

/// <summary>Adds <c>no-new-privileges</c>.</summary>
public sealed class NewPrivilegesCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [NewPrivilegesAnalyzer.Nothing.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Tree.Root.FindNode(context.Span).Ancestors().OfType<MappingEntrySyntax>().FirstOrDefault(entry => entry.Key.ContentSpan == context.Span) is { Value: MappingSyntax service }
            && WrittenPart.Addition(service, "security_opt:", "  - no-new-privileges:true") is { } change)
        {
            context.RegisterFix("Add 'no-new-privileges'", FixSafety.Unsafe, change);
        }
    }
}
