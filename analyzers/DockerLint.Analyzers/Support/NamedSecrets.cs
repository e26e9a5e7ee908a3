using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Semantics;
using DockerLint.Semantics.Secrets;

namespace DockerLint.Analyzers.Support;

/// <summary>What a name of ARG, ENV or LABEL says about secrets.</summary>
internal enum NamedSecret
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The name alone speaks of one: there is no value, or one that need not be real.</summary>
    ByName,

    /// <summary>Name and value speak of one.</summary>
    WithValue,

    /// <summary>ENV keeps an argument whose name speaks of a secret, and which only the caller of the build knows.</summary>
    KeptArgument,
}

/// <summary>Judges the names and values of ARG, ENV and LABEL.</summary>
internal static class NamedSecrets
{
    /// <summary>What one pair says; silent where the value is a path, an address, a number, a switch, or not known.</summary>
    public static NamedSecret Judge(DockerfileSemanticModel model, InstructionSyntax instruction, KeyValueSyntax pair)
    {
        if (!SecretName.SpeaksOfSecret(pair.Key.ValueText))
        {
            return NamedSecret.None;
        }

        if (pair.Value is not { IsMissing: false } word)
        {
            // "ENV X=" empties the variable; "ARG X" waits for a value.
            return pair.Value is null && instruction is ArgInstructionSyntax ? NamedSecret.ByName : NamedSecret.None;
        }

        // An empty default waits for a value as well.
        if (instruction is ArgInstructionSyntax && word.ValueText is "\"\"" or "''")
        {
            return NamedSecret.ByName;
        }

        var expression = WordExpression.Parse(word.ValueText, model.Tree.EscapeCharacter);
        if (expression.References.Count > 0)
        {
            return instruction is EnvInstructionSyntax && expression.Pieces.Count == 1 && KeepsArgument(model, instruction, expression.References[0]) ? NamedSecret.KeptArgument
                : NamedSecret.None;
        }

        var text = model.Resolve(word, instruction).Text ?? string.Empty;
        if (text.StartsWith("/", StringComparison.Ordinal) || text.Contains("://"))
        {
            return NamedSecret.None;
        }

        return SecretValue.Judge(text) switch
        {
            SecretStrength.Likely => NamedSecret.WithValue,
            SecretStrength.None => NamedSecret.None,
            _ => NamedSecret.ByName,
        };
    }

    private static bool KeepsArgument(DockerfileSemanticModel model, InstructionSyntax instruction, VariableReference reference) =>
        SecretName.SpeaksOfSecret(reference.Name)
        && model.GetStage(instruction).Variables.Find(reference.Name, model.GetOrder(instruction)) is { Kind: VariableKind.Argument } definition
        && (definition.Syntax.Value is not { } given || given.ValueText.Trim('"', '\'').Length == 0);
}
