namespace DockerLint.Shell.Syntax;

/// <summary><c>case word in … esac</c>.</summary>
public sealed class CaseCommandSyntax : ShellCommandSyntax
{
    private readonly int inKeyword;
    private readonly int esac;

    internal CaseCommandSyntax(ShellNodeParts parts, ShellWordSyntax subject, int inKeyword, int esac)
        : base(ShellSyntaxKind.CaseCommand, parts)
    {
        Subject = subject;
        this.inKeyword = inKeyword;
        Items = parts.All<CaseItemSyntax>();
        this.esac = esac;
    }

    /// <summary>The word <c>case</c>.</summary>
    public SyntaxToken CaseKeyword => GetFirstToken();

    /// <summary>The word that is compared.</summary>
    public ShellWordSyntax Subject { get; }

    /// <summary>The word <c>in</c>.</summary>
    public SyntaxToken InKeyword => Token(inKeyword);

    /// <summary>The branches in order.</summary>
    public IReadOnlyList<CaseItemSyntax> Items { get; }

    /// <summary>The word <c>esac</c>.</summary>
    public SyntaxToken EsacKeyword => Token(esac);
}
