using DockerLint.Dockerfile.Syntax;
using DockerLint.Grammars;
using DockerLint.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports frontends that are nearly those of Docker.</summary>
[Analyzer]
public sealed class MisspeltFrontendAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL6035.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL6035", "Frontend is misspelt")
    {
        Message = "'{0}' is no frontend of Docker's; did you mean '{1}'?",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["tally/syntax-directive-typo"],
        Documentation = """
            `# syntax=` names the image that reads the file. Docker's are `docker/dockerfile` and `docker/dockerfile-upstream`; a slip there makes the
            build ask the registry for an image that does not exist, or for a stranger's.

            ```dockerfile bad
            # syntax=[|docker/dokcerfile|]:1
            FROM alpine:3.22
            ```

            ```dockerfile good
            # syntax=docker/dockerfile:1
            FROM alpine:3.22
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSyntaxNodeAction<ParserDirectiveSyntax>(AnalyzeDirective);

    private static readonly string[] Official = ["docker/dockerfile", "docker/dockerfile-upstream"];

    private static void AnalyzeDirective(SyntaxNodeAnalysisContext<ParserDirectiveSyntax> context)
    {
        if (context.Node is not { Name: "syntax", IsRepeated: false } directive)
        {
            return;
        }

        var written = directive.Value.Split(' ', '\t')[0];
        var name = written.Split(':', '@')[0];
        if (ImageReference.Parse(name).FamiliarName is not { } familiar || Array.IndexOf(Official, familiar) >= 0)
        {
            return;
        }

        var meant = familiar is "dockerfile" or "dockerfile-upstream" ? "docker/" + familiar : NameSuggestion.Find(familiar, Official);
        if (meant is not null)
        {
            var details = new ReportDetails { Properties = new Dictionary<string, string> { ["name"] = meant } };
            context.Report(Descriptor, new TextSpan(directive.ValueToken.Span.Start, name.Length), details, name, meant);
        }
    }
}

/// <summary>Writes the frontend that was probably meant.</summary>
public sealed class MisspeltFrontendCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["DL6035"];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Diagnostic.Properties.TryGetValue("name", out var name))
        {
            context.RegisterFix($"Write '{name}'", FixSafety.Unsafe, new TextChange(context.Span, name));
        }
    }
}
