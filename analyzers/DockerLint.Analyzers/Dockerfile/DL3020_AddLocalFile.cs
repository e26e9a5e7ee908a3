using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports ADD that does nothing which COPY does not do.</summary>
[Analyzer]
public sealed class AddLocalFileAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL3020.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL3020", "ADD of local files")
    {
        Message = "'{0}' is a local file, so COPY does the same without the surprises of ADD",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["hadolint/DL3020", "tally/hadolint/DL3020", "trivy/DS-0005", "kics/add_instead_of_copy"],
        Documentation = """
            ADD fetches addresses and Git repositories and unpacks tar archives. For plain files and folders COPY does the same and says so: nobody
            has to ask whether something is unpacked. Addresses, repositories, archives, `--checksum`, `--unpack` and sources that are not known are
            left alone. Zip files are not unpacked by ADD either.

            The fix is safe: it writes COPY when all flags of the ADD are flags of COPY too.

            ```dockerfile bad
            FROM alpine:3.22
            [|ADD|] app.conf /etc/
            ```

            ```dockerfile good
            FROM alpine:3.22
            COPY app.conf /etc/
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterSyntaxNodeAction<AddInstructionSyntax>(AnalyzeAdd);

    private static void AnalyzeAdd(SyntaxNodeAnalysisContext<AddInstructionSyntax> context)
    {
        var add = context.Node;
        if (add.Sources.Count == 0 || add.Heredocs.Count > 0 || add.Flags.Any(flag => flag.Name is "checksum" or "unpack" or "keep-git-dir"))
        {
            return;
        }

        string? first = null;
        foreach (var source in add.Sources)
        {
            if ((add.IsTrigger && source.ValueText.IndexOf('$') >= 0) || context.DockerfileModel.Resolve(source, add).Text is not { Length: > 0 } text
                || SourceKinds.IsRemote(text) || SourceKinds.MayBeGit(text) || SourceKinds.IsArchive(text) || SourceKinds.MayMatchArchives(text))
            {
                return;
            }

            first ??= source.ValueText;
        }

        context.Report(Descriptor, add.KeywordToken, first ?? string.Empty);
    }
}

/// <summary>Writes COPY for ADD.</summary>
public sealed class AddLocalFileCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["DL3020"];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Tree.Root.FindToken(context.Span.Start).Parent is AddInstructionSyntax add
            && add.Flags.All(flag => flag.Name is "chown" or "chmod" or "link" or "exclude")
            && add.KeywordToken.Span == context.Span && add.KeywordToken.Span.Length == 3)
        {
            context.RegisterFix("Use COPY", FixSafety.Safe, new TextChange(context.Span, add.KeywordToken.Text == "add" ? "copy" : "COPY"));
        }
    }
}
