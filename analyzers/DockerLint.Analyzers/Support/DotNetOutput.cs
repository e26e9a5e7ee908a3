using DockerLint.Projects;
using DockerLint.Semantics;

namespace DockerLint.Analyzers.Support;

/// <summary>What a publish makes: of the options of the call and the properties of the project, the call's go first.</summary>
internal static class DotNetOutput
{
    // Below it a runtime identifier made the output self-contained; from it on only what cannot do without its own runtime.
    private const int FirstWithoutImpliedRuntime = 8;

    private static readonly string[] Implying = ["PublishTrimmed", "PublishSingleFile"];

    /// <summary>The value of a property: the call's, else the project's; unknown when an option of the call could set it.</summary>
    public static ResolvedValue Property(DotNetStep step, string name) =>
        step.Call.Properties.TryGetValue(name, out var value) ? value
        : step.Call.MayHaveMore || step.Project is not { } project ? ResolvedValue.Unknown
        : project.GetProperty(name);

    /// <summary>The frameworks it may be published for: the one that the call names, else those of the project; null when they are not known.</summary>
    public static IReadOnlyList<TargetFramework>? Frameworks(DotNetStep step)
    {
        if (step.Call.Framework is { } given)
        {
            return given.Text is { } name && TargetFramework.TryParse(name) is { } one ? [one] : null;
        }

        return step.Call.MayHaveMore || step.Call.Properties.ContainsKey("TargetFramework") ? null : step.Project?.TargetFrameworks;
    }

    /// <summary>Whether the output brings its own runtime, or is native code; null when that is not known.</summary>
    public static bool? IsSelfContained(DotNetStep step)
    {
        var native = Flag(Property(step, "PublishAot"));
        if (step.Call.IsSelfContained is { } given)
        {
            return given || native == true;
        }

        var (always, whenPublished) = (Property(step, "SelfContained"), Property(step, "PublishSelfContained"));
        if (native == true || Flag(always) == true || Flag(whenPublished) == true)
        {
            return true;
        }

        if (native is null || !always.IsKnown || !whenPublished.IsKnown)
        {
            return null;
        }

        return Flag(always, false) || Flag(whenPublished, false) ? false : IsSelfContainedByDefault(step);
    }

    /// <summary>Whether a framework-dependent output may start on another version than it was built for; null when that is not known.</summary>
    public static bool? RollsForward(DotNetStep step, DotNetFinal final)
    {
        // Of the images only those of the SDK may set it, and on Windows not all variables of an image are known.
        var variables = final.Stage.Variables;
        var variable = final.Image.Kind is DotNetImageKind.AspNet or DotNetImageKind.Runtime
            ? variables.Find("DOTNET_ROLL_FORWARD", int.MaxValue) is { } definition ? definition.Value ?? ResolvedValue.Unknown : null
            : variables.Lookup("DOTNET_ROLL_FORWARD", int.MaxValue);
        return IsMajor(variable ?? Property(step, "RollForward"));
    }

    private static bool? IsSelfContainedByDefault(DotNetStep step)
    {
        var implying = Implying.Select(name => Flag(Property(step, name))).ToArray();
        var hasRuntime = step.Call.Runtime is not null || step.Call.Architecture is not null || step.Call.OperatingSystem is not null || Property(step, "RuntimeIdentifier") is not { Text: "" };
        if (!hasRuntime && Array.TrueForAll(implying, flag => flag == false))
        {
            return false;
        }

        if (Frameworks(step) is not { Count: > 0 } frameworks || !frameworks.All(framework => framework is { IsModern: true, Major: >= FirstWithoutImpliedRuntime }))
        {
            return null;
        }

        return Array.IndexOf(implying, true) >= 0 ? true : Array.IndexOf(implying, null) >= 0 ? null : false;
    }

    private static bool? IsMajor(ResolvedValue value) => value.Text is not { } text ? null : text.Equals("Major", StringComparison.OrdinalIgnoreCase) || text.Equals("LatestMajor", StringComparison.OrdinalIgnoreCase);

    private static bool Flag(ResolvedValue value, bool wanted) => value.Text is { Length: > 0 } && Flag(value) == wanted;

    private static bool? Flag(ResolvedValue value) => value.Text is { } text ? text.Trim().Equals("true", StringComparison.OrdinalIgnoreCase) : null;
}
