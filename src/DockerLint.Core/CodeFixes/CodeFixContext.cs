namespace DockerLint.CodeFixes;

/// <summary>The finding to mend and the tree it was found in; takes the fixes.</summary>
/// <param name="diagnostic">The finding.</param>
/// <param name="tree">The tree of the finding's file.</param>
/// <param name="span">The place of the finding in that tree.</param>
public sealed class CodeFixContext(Diagnostic diagnostic, SyntaxTree tree, TextSpan span)
{
    private readonly List<CodeFix> fixes = [];

    /// <summary>The finding.</summary>
    public Diagnostic Diagnostic { get; } = diagnostic;

    /// <summary>The tree of the finding's file.</summary>
    public SyntaxTree Tree { get; } = tree;

    /// <summary>The place of the finding in <see cref="Tree"/>.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>The fixes registered so far.</summary>
    public IReadOnlyList<CodeFix> Fixes => fixes;

    /// <summary>Offers a fix.</summary>
    public void RegisterFix(CodeFix fix) => fixes.Add(fix);

    /// <summary>Offers a fix that changes the finding's own file.</summary>
    public void RegisterFix(string title, FixSafety safety, params TextChange[] changes) =>
        fixes.Add(new CodeFix(title, safety, changes.Select(change => new FileEdit(change))));
}
