namespace DockerLint.Dockerfile.Syntax;

/// <summary>An instruction: its keyword, flags and arguments up to the end of its logical line, and the here-documents behind it.</summary>
public abstract class InstructionSyntax : DockerfileNode
{
    private readonly int keyword;

    private protected InstructionSyntax(DockerfileSyntaxKind kind, InstructionParts parts)
        : base(kind, parts.FirstToken, parts.EndToken, parts.Children)
    {
        keyword = parts.FirstToken;
        Name = parts.Name;
        // Most instructions have neither, and a file may have many.
        Flags = parts.Flags.Count == 0 ? [] : parts.Flags;
        Heredocs = parts.Heredocs.Count == 0 ? [] : parts.Heredocs;
    }

    /// <summary>The word that names it (its first piece when a continuation cuts it).</summary>
    public SyntaxToken KeywordToken => Token(keyword);

    /// <summary>The keyword in upper case; empty when there is none.</summary>
    public string Name { get; }

    /// <summary>Its flags in order.</summary>
    public IReadOnlyList<FlagSyntax> Flags { get; }

    /// <summary>The here-documents that its text opens, in order.</summary>
    public IReadOnlyList<HeredocSyntax> Heredocs { get; }

    /// <summary>Whether it is the trigger of an ONBUILD.</summary>
    public bool IsTrigger => Parent is OnbuildInstructionSyntax;

    /// <summary>Its first flag of a name; null if there is none.</summary>
    /// <param name="name">The name in lower case without dashes.</param>
    public FlagSyntax? GetFlag(string name) => Flags.FirstOrDefault(flag => flag.Name == name);
}
