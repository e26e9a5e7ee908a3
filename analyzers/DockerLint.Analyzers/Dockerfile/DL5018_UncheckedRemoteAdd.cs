using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports files that ADD downloads without comparing a checksum.</summary>
[Analyzer]
public sealed class UncheckedRemoteAddAnalyzer : DiagnosticAnalyzer
{
    // Asked for the newest commit so that a change there renews the cache; nobody runs the answer.
    private const string CommitQuery = "https://api.github.com/";

    private static readonly string[] Checks = ["sha256sum", "sha512sum", "sha384sum", "sha1sum", "md5sum", "shasum", "gpg", "gpgv", "cosign", "minisign", "signify"];

    /// <summary>DL5018.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL5018", "ADD downloads a file without a checksum")
    {
        Message = "Nothing checks what '{0}' delivers, so the build takes whatever is there on the day",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["kics/curl_or_wget_instead_of_add"],
        Documentation = """
            `ADD --checksum=sha256:…` makes the build fail when the file is not the one that was looked at. Silent for repositories of
            Git (a commit names their content), for the API of GitHub (asked for a commit to renew the cache), when a later RUN of the
            stage checks sums or signatures, and for addresses that are not known. Plain `http://` is left to DL5016, which is worse.

            ```dockerfile bad
            FROM alpine:3.22
            ADD [|https://example.com/tool-1.2.tar.gz|] /opt/
            ```

            ```dockerfile good
            FROM alpine:3.22
            ADD --checksum=sha256:4b7ce07002c69e8f3d704a9c5d6fd3053be500b7f1c69fc0d80990c2ad8dd412 https://example.com/tool-1.2.tar.gz /opt/
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterStageAction(AnalyzeStage);

    private static void AnalyzeStage(StageAnalysisContext context)
    {
        // Backwards, because a check counts for what stands before it.
        var isChecked = false;
        foreach (var instruction in context.Stage.Instructions.Reverse().TakeWhile(_ => !isChecked))
        {
            switch (instruction)
            {
                case RunInstructionSyntax:
                    isChecked = InstructionTexts.Of(instruction).Any(text => TextWords.Contains(text.Text, Checks));
                    break;
                case AddInstructionSyntax add when add.GetFlag("checksum") is null:
                    AnalyzeAdd(context, add);
                    break;
            }
        }
    }

    private static void AnalyzeAdd(StageAnalysisContext context, AddInstructionSyntax add)
    {
        foreach (var source in add.FileSources)
        {
            var value = context.DockerfileModel.Resolve(source, add);
            if (value.StartsWith("https://") == true && value.StartsWith(CommitQuery) != true && !RemoteSources.MayBeGit(value))
            {
                context.Report(Descriptor, source.Span, RemoteSources.Display(value));
            }
        }
    }
}
