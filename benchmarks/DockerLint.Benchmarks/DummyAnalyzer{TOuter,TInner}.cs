using DockerLint.Analysis;
using DockerLint.Diagnostics;
using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Benchmarks;

/// <summary>A rule that looks at one kind of instruction and finds nothing.</summary>
internal sealed class DummyAnalyzer<TOuter, TInner>(int number) : DiagnosticAnalyzer
    where TOuter : struct
    where TInner : struct
{
    private readonly DiagnosticDescriptor descriptor = new($"DL{1000 + number}", "Nothing")
    {
        Message = "Nothing",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = DummyAnalyzer.Summary(number).Mode,
        Since = "1.0",
        Documentation = "Nothing",
    };

    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [descriptor];

    public override void Initialize(AnalysisContext context)
    {
        switch (number % DummyAnalyzer.NodeTypes.Length)
        {
            case 0:
                context.RegisterSyntaxNodeAction<FromInstructionSyntax>(Analyze);
                break;
            case 1:
                context.RegisterSyntaxNodeAction<RunInstructionSyntax>(Analyze);
                break;
            case 2:
                context.RegisterSyntaxNodeAction<CopyInstructionSyntax>(Analyze);
                break;
            default:
                context.RegisterSyntaxNodeAction<UserInstructionSyntax>(Analyze);
                break;
        }
    }

    private void Analyze<TNode>(SyntaxNodeAnalysisContext<TNode> context)
        where TNode : DockerfileNode
    {
        if (context.Node.IsMissing && context.Node.Span.Length > number)
        {
            context.Report(descriptor, context.Node);
        }
    }
}
