using System.Runtime.CompilerServices;
using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Support;

/// <summary>Which stages end up in an image that is built for its own sake.</summary>
internal static class ShippedStages
{
    private static readonly ConditionalWeakTable<DockerfileSemanticModel, HashSet<Stage>> Shipped = new();

    /// <summary>
    /// Whether what a stage leaves behind is part of an exported image: it is in the chain of an exported stage, or copied whole into
    /// one. The part before the first FROM counts, since nobody knows what it is.
    /// </summary>
    public static bool IsShipped(this Stage stage) => stage.IsPseudo || Shipped.GetValue(stage.Model, Collect).Contains(stage);

    private static HashSet<Stage> Collect(DockerfileSemanticModel model)
    {
        var shipped = new HashSet<Stage>();
        var waiting = new Stack<Stage>(model.Stages.Where(stage => stage.IsExported));
        while (waiting.Count > 0)
        {
            var stage = waiting.Pop();
            if (!shipped.Add(stage))
            {
                continue;
            }

            if (stage.BaseStage is { } parent)
            {
                waiting.Push(parent);
            }

            foreach (var reference in stage.References)
            {
                if (reference is { Kind: StageReferenceKind.CopyFrom, Target: { } source, Instruction: TransferInstructionSyntax transfer }
                    && transfer.Sources.Any(argument => argument.ValueText == "/"))
                {
                    waiting.Push(source);
                }
            }
        }

        return shipped;
    }
}
