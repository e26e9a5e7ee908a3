using DockerLint.Analysis;
using DockerLint.CodeFixes;
using DockerLint.Diagnostics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Syntax;
using DockerLint.Text;

namespace DockerLint.Testing.Faulty;

/// <summary>Reports each FROM, with whatever fault a derived rule adds.</summary>
public abstract class FromAnalyzer(string id) : DiagnosticAnalyzer
{
    private readonly DiagnosticDescriptor descriptor = Samples.SampleAnalyzer.Descriptor(id, "Faulty " + id, "```dockerfile bad\nFROM a\n```\n```dockerfile good alternative\nFROM a\n```\n");

    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [descriptor];

    public override void Initialize(AnalysisContext context) => context.RegisterSyntaxNodeAction<FromInstructionSyntax>(c =>
    {
        if (Finds(c.Node, c.Tree.Text.ToString()) is { } span)
        {
            c.Report(descriptor, span, "x");
        }
    });

    protected virtual TextSpan? Finds(FromInstructionSyntax node, string text) => node.KeywordToken.Span;
}

public sealed class PlainAnalyzer() : FromAnalyzer("DL9910");

public sealed class DislikesCarriageReturnsAnalyzer() : FromAnalyzer("DL9911")
{
    protected override TextSpan? Finds(FromInstructionSyntax node, string text) => text.Contains('\r') ? null : node.KeywordToken.Span;
}

public sealed class ForgetsTheByteOrderMarkAnalyzer() : FromAnalyzer("DL9912")
{
    protected override TextSpan? Finds(FromInstructionSyntax node, string text) => new TextSpan(0, 4);
}

public sealed class ThrowsOnPrefixAnalyzer() : FromAnalyzer("DL9913")
{
    protected override TextSpan? Finds(FromInstructionSyntax node, string text) => text[11] == 'x' ? null : node.KeywordToken.Span;
}

public sealed class FixThatChangesNothingAnalyzer() : FromAnalyzer("DL9914");

public sealed class FixThatBreaksAnalyzer() : FromAnalyzer("DL9915");

public sealed class FixThatThrowsAnalyzer() : FromAnalyzer("DL9916");

public sealed class FixLessSafeThanSaidAnalyzer() : FromAnalyzer("DL9917");

public abstract class FaultyFix(string id, Action<CodeFixContext> register) : CodeFixProvider
{
    public override IReadOnlyList<string> FixableDiagnosticIds => [id];

    public override FixSafety Safety => FixSafety.Safe;

    public override void RegisterCodeFixes(CodeFixContext context) => register(context);
}

public sealed class NoChange() : FaultyFix("DL9914", c => c.RegisterFix("Do nothing", FixSafety.Safe, new TextChange(c.Span, "FROM")));

public sealed class Breaks() : FaultyFix("DL9915", c => c.RegisterFix("Break it", FixSafety.Safe, new TextChange(c.Span, "NOSUCHINSTRUCTION")));

public sealed class Throws() : FaultyFix("DL9916", _ => throw new InvalidOperationException("oops"));

public sealed class LessSafe() : FaultyFix("DL9917", c => c.RegisterFix("Remove it", FixSafety.Unsafe, new TextChange(TextSpan.FromBounds(0, c.Tree.Text.Length), "")));
