using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports labels that say something else about the build than the build itself, or may come to.</summary>
[Analyzer]
public sealed class BuildMetadataLabelAnalyzer : DiagnosticAnalyzer
{
    private const string BaseDigest = "org.opencontainers.image.base.digest";
    private static readonly string[] OfRepository = ["org.opencontainers.image.revision", "org.opencontainers.image.source", "com.docker.image.source.entrypoint"];

    /// <summary>DL6045.</summary>
    public static readonly DiagnosticDescriptor Digest = new("DL6045", "Label names another base than FROM")
    {
        Message = "The label says that the base is '{0}', but FROM {1}",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["tally/labels/no-stale-base-digest"],
        Documentation = """
            `org.opencontainers.image.base.digest` tells scanners which image this one stands on. A digest that is written out is right only as
            long as FROM names the same one; with a tag in FROM it is wrong after the next update of the base. Judged are the labels of
            exported images, and values that are known.

            The fix removes the label. It needs a look, since FROM may be what is wrong.

            ```dockerfile bad
            FROM alpine:3.22
            LABEL org.opencontainers.image.base.digest=[|sha256:1111111111111111111111111111111111111111111111111111111111111111|]
            ```

            ```dockerfile good
            FROM alpine:3.22@sha256:1111111111111111111111111111111111111111111111111111111111111111
            LABEL org.opencontainers.image.base.digest=sha256:1111111111111111111111111111111111111111111111111111111111111111
            ```
            """,
    };

    /// <summary>DL6046.</summary>
    public static readonly DiagnosticDescriptor Repository = new("DL6046", "Label that the builder can write")
    {
        Message = "With BUILDX_GIT_LABELS the builder writes '{0}' from the repository itself; two sources of one label can differ",
        Category = DiagnosticCategory.Maintainability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["tally/labels/no-buildx-git-overlap"],
        Documentation = """
            Buildx writes the revision and the path of the Dockerfile into labels of the image when `BUILDX_GIT_LABELS` is `1`, and the address
            of the repository too when it is `full`. A label of the Dockerfile with the same key is then a second source of the same fact. Without that
            setting there is nothing wrong with it, so this is for those who use it.

            ```dockerfile bad
            FROM alpine:3.22
            LABEL {|DL6046:org.opencontainers.image.revision|}=3f2c1d0
            ```

            ```dockerfile good
            FROM alpine:3.22
            LABEL org.opencontainers.image.title="web server"
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Digest, Repository];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDockerfileAction(AnalyzeDockerfile);

    private static void AnalyzeDockerfile(DockerfileAnalysisContext context)
    {
        // Exported stages may share the stage that has the label.
        var seen = new HashSet<KeyValueSyntax>();
        foreach (var stage in context.DockerfileModel.ExportedStages())
        {
            var decided = new HashSet<string>(StringComparer.Ordinal);
            foreach (var label in stage.EffectiveInstructions.OfType<LabelInstructionSyntax>().Reverse())
            {
                foreach (var pair in label.Pairs.Reverse())
                {
                    if (!pair.Key.IsMissing && pair.Key.ValueText.IndexOf('$') < 0 && context.DockerfileModel.Known(pair.Key, label) is { Length: > 0 } key && decided.Add(key) && seen.Add(pair))
                    {
                        Analyze(context, stage, label, pair, key);
                    }
                }
            }
        }
    }

    private static void Analyze(DockerfileAnalysisContext context, Stage stage, LabelInstructionSyntax label, KeyValueSyntax pair, string key)
    {
        if (OfRepository.Contains(key))
        {
            context.Report(Repository, pair.Key.Span, key);
        }
        else if (key == BaseDigest && pair.Value is { } word && context.DockerfileModel.Known(word, label) is { Length: > 0 } value && stage.BaseImage is { IsScratch: false } image)
        {
            var differs = image.HasDigest switch
            {
                true when image.Digest is { } digest && digest != value => "names another digest",
                false => "names none, so the base changes and the label does not",
                _ => null,
            };
            if (differs is not null)
            {
                context.Report(Digest, word.ContentSpan, ProposedFix.Of(PartRemoval.Of(label, label.Pairs, pair)), value, differs);
            }
        }
    }
}

/// <summary>Removes the label.</summary>
public sealed class BuildMetadataLabelCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["DL6045"];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Remove the label", Safety);
}
