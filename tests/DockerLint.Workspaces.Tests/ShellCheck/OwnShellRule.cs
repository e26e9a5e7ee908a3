using DockerLint.Analysis;
using DockerLint.Configuration;
using DockerLint.Diagnostics;
using DockerLint.Syntax;

namespace DockerLint.Workspaces.Tests.ShellCheck;

/// <summary>Stands for a built-in rule under a number of ShellCheck: speaks of every shell text.</summary>
internal sealed class OwnShellRule : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new("SC2002", "Own shell rule")
    {
        Message = "own",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = "A probe.",
    };

    public static RuleRegistration Registration { get; } = new()
    {
        Rules = [new RuleSummary(Descriptor.Id, Descriptor.Category, Descriptor.DefaultSeverity, Descriptor.Mode, 1)],
        Languages = [SourceLanguage.Dockerfile],
        CreateAnalyzer = () => new OwnShellRule(),
    };

    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    public override void Initialize(AnalysisContext context) => context.RegisterShellScriptAction(script => script.Report(Descriptor, script.Script.Text!.ToOuter(new DockerLint.Text.TextSpan(0, 1))));
}
