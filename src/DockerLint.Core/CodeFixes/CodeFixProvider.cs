namespace DockerLint.CodeFixes;

/// <summary>Offers fixes for findings of certain rules. Stateless. Stands in the file of its rule.</summary>
public abstract class CodeFixProvider
{
    /// <summary>The rules it can mend.</summary>
    public abstract IReadOnlyList<string> FixableDiagnosticIds { get; }

    /// <summary>The least safe kind of fix it offers; what the list of rules shows.</summary>
    public abstract FixSafety Safety { get; }

    /// <summary>Registers the fixes of one finding; none when the finding cannot be mended surely.</summary>
    public abstract void RegisterCodeFixes(CodeFixContext context);
}
