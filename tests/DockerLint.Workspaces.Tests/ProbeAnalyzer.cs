using DockerLint.Analysis;
using DockerLint.CodeFixes;
using DockerLint.Configuration;
using DockerLint.Diagnostics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Syntax;
using DockerLint.Text;

namespace DockerLint.Workspaces.Tests;

/// <summary>Two rules that make visible what reaches a rule: one of the default mode, one of mode all.</summary>
internal sealed class ProbeAnalyzer : DiagnosticAnalyzer
{
    public static readonly DiagnosticDescriptor Default = new("DL9101", "Probe of the default mode")
    {
        Message = "option {0}, context {1}",
        Category = DiagnosticCategory.Maintainability,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Options = [new RuleOption("greeting", "Any word.", "unset")],
        Documentation = "A probe.",
    };

    public static readonly DiagnosticDescriptor All = new("DL9102", "Probe of mode all")
    {
        Message = "all",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Documentation = "A probe.",
    };

    public static RuleRegistration Registration { get; } = new()
    {
        Rules =
        [
            new RuleSummary(Default.Id, Default.Category, Default.DefaultSeverity, Default.Mode, 1) { Aliases = ["hadolint/DL3888"] },
            new RuleSummary(All.Id, All.Category, All.DefaultSeverity, All.Mode, 1),
        ],
        Languages = [SourceLanguage.Dockerfile],
        NodeTypes = [typeof(FromInstructionSyntax)],
        CreateAnalyzer = () => new ProbeAnalyzer(),
        CreateFixProvider = () => new ProbeFix(),
    };

    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Default, All];

    public override void Initialize(AnalysisContext context) => context.RegisterSyntaxNodeAction<FromInstructionSyntax>(node =>
    {
        var root = node.Input.BuildContext is { } found ? Path.GetFileName(found.DisplayPath) : "none";
        node.Report(Default, node.Node.Image, node.GetOption(Default, "greeting"), root);
        node.Report(All, node.Node.Image);
    });

    private sealed class ProbeFix : CodeFixProvider
    {
        public override IReadOnlyList<string> FixableDiagnosticIds => [Default.Id];

        public override FixSafety Safety => FixSafety.Safe;

        public override void RegisterCodeFixes(CodeFixContext context) =>
            context.RegisterFix("Use scratch", FixSafety.Safe, new TextChange(context.Span, "scratch"));
    }
}
