using DockerLint.CodeFixes;
using DockerLint.Configuration;
using DockerLint.Diagnostics;
using DockerLint.Syntax;
using DockerLint.Text;

namespace DockerLint.Analysis.Fakes;

/// <summary>Rules made of lambdas.</summary>
internal static class FakeRules
{
    public static DiagnosticDescriptor Descriptor(
        string id, AnalysisMode mode = AnalysisMode.Default, DiagnosticSeverity severity = DiagnosticSeverity.Warning, string message = "Bad word '{0}'", params string[] aliases) => new(id, "Bad word " + id)
        {
            Message = message,
            Category = DiagnosticCategory.Correctness,
            DefaultSeverity = severity,
            Mode = mode,
            Since = "1.0",
            Aliases = aliases,
            Documentation = "None.",
        };

    public static RuleRegistration Registration(DiagnosticDescriptor descriptor, Action<AnalysisContext> initialize, Type[]? nodeTypes = null, Action? onCreate = null, CodeFixProvider? fixes = null, SourceLanguage language = SourceLanguage.Dockerfile, string[]? words = null) => new()
    {
        Rules = [RuleDiscovery.Summarize(descriptor)],
        Languages = [language],
        NodeTypes = nodeTypes ?? [],
        Words = words ?? [],
        CreateAnalyzer = () =>
        {
            onCreate?.Invoke();
            return new LambdaAnalyzer([descriptor], initialize);
        },
        CreateFixProvider = fixes is null ? null : () => fixes,
    };

    /// <summary>A rule that reports each occurrence of a word.</summary>
    public static RuleRegistration Forbid(DiagnosticDescriptor descriptor, string word, Action? onCreate = null, CodeFixProvider? fixes = null) =>
        Registration(
            descriptor,
            context => context.RegisterSyntaxNodeAction<FakeSyntaxTree.WordSyntax>(c =>
            {
                if (c.Node.ToString() == word)
                {
                    c.Report(descriptor, c.Node, word);
                }
            }),
            [typeof(FakeSyntaxTree.WordSyntax)],
            onCreate,
            fixes);

    /// <summary>Replaces the marked word.</summary>
    public static CodeFixProvider Replace(string id, string replacement, FixSafety safety = FixSafety.Safe) => new LambdaFixProvider(id, safety, context =>
        context.RegisterFix("Replace it", safety, new TextChange(context.Span, replacement)));

    public sealed class LambdaFixProvider(string id, FixSafety safety, Action<CodeFixContext> register) : CodeFixProvider
    {
        public override IReadOnlyList<string> FixableDiagnosticIds => [id];

        public override FixSafety Safety => safety;

        public override void RegisterCodeFixes(CodeFixContext context) => register(context);
    }

    private sealed class LambdaAnalyzer(IReadOnlyList<DiagnosticDescriptor> descriptors, Action<AnalysisContext> initialize) : DiagnosticAnalyzer
    {
        public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => descriptors;

        public override void Initialize(AnalysisContext context) => initialize(context);
    }
}
