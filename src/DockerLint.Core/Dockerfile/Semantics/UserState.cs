using DockerLint.Dockerfile.Syntax;
using DockerLint.Semantics;

namespace DockerLint.Dockerfile.Semantics;

/// <summary>The user in force.</summary>
public sealed class UserState
{
    internal UserState(UserInstructionSyntax? instruction, ResolvedValue value, Stage? stage)
    {
        Instruction = instruction;
        Value = value;
        Stage = stage;
        IsRoot = Judge(value);
    }

    internal UserState(BaseImageFacts? facts)
    {
        Value = facts?.User is { } user ? ResolvedValue.Known(user) : ResolvedValue.Unknown;
        IsRoot = facts?.RunsAsRoot;
    }

    /// <summary>The USER that set it; null when the base image's own user is in force.</summary>
    public UserInstructionSyntax? Instruction { get; }

    /// <summary>The stage that <see cref="Instruction"/> stands in; null when there is none.</summary>
    public Stage? Stage { get; }

    /// <summary>The value of USER, group included; unknown for a base image without facts.</summary>
    public ResolvedValue Value { get; }

    /// <summary>Whether it is root (or Windows' container administrator); null when that is not known.</summary>
    public bool? IsRoot { get; }

    private static bool? Judge(ResolvedValue value)
    {
        if (value.Text is { } text)
        {
            var name = text.Trim().Split(':')[0];
            return name is "root" or "0" || string.Equals(name, "ContainerAdministrator", StringComparison.OrdinalIgnoreCase);
        }

        // "root:${GROUP}" is root whatever the group is; of "app${X}" nothing is known but that it is not.
        var first = value.Parts[0];
        if (first is null)
        {
            return null;
        }

        return first.StartsWith("root:", StringComparison.Ordinal) || first.StartsWith("0:", StringComparison.Ordinal) ? true
            : value.CouldBe("root") || value.CouldBe("0") || value.StartsWith("root") == true || value.StartsWith("0") == true ? null
            : false;
    }
}
