using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Support;

/// <summary>Sources of COPY and ADD in the build context.</summary>
internal static class ContextSources
{
    /// <summary>
    /// The instructions of a stage that copy from the build context, triggers left out: those copy from a later build's. None when the
    /// targets that are asked for do without the stage.
    /// </summary>
    public static IEnumerable<TransferInstructionSyntax> FromContext(Stage stage) => !stage.Model.Inputs.BuildsLastStage && !stage.IsReachable && !stage.IsPseudo
        ? []
        : stage.Instructions.OfType<TransferInstructionSyntax>().Where(transfer => transfer.GetFlag("from") is null);

    /// <summary>
    /// The path of a source relative to the context, as the builder reads it: empty for the context itself; null for an address, a
    /// pattern, or one that is not known.
    /// </summary>
    public static string? PathOf(Stage stage, TransferInstructionSyntax transfer, ArgumentSyntax source)
    {
        if (stage.Model.Resolve(source, transfer).Text is not { Length: > 0 } text
            || text.IndexOf("://", StringComparison.Ordinal) >= 0
            || text.StartsWith("git@", StringComparison.Ordinal)
            || text.IndexOfAny(['*', '?', '[', '\\']) >= 0)
        {
            return null;
        }

        // What leaves the context is worked off at its root.
        return PathText.Absolute("/" + text, null)?.Substring(1);
    }
}
