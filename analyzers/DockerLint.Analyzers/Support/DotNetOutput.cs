using DockerLint.Projects;
using DockerLint.Semantics;

namespace DockerLint.Analyzers.Support;

/// <summary>What a publish makes: of the options of the call and the properties of the project, the call's go first.</summary>
internal static class DotNetOutput
{
    private const int FirstWithoutImpliedRuntime = 8;

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

        var (always, published) = (Property(step, "SelfContained"), Property(step, "PublishSelfContained"));
        if (native == true || Flag(always) == true || Flag(published) == true)
        {
            return true;
        }

        if (native is null || !always.IsKnown || !published.IsKnown)
        {
            return null;
        }

        var (trimmed, single) = (Flag(Property(step, "PublishTrimmed")), Flag(Property(step, "PublishSingleFile")));
        if (always.Text == "" && published.Text == "" && (trimmed != false || single != false))
        {
            // For .NET 8 and later these alone make the SDK bring the runtime, for earlier versions together with a runtime identifier.
            return (trimmed == true || single == true) && Frameworks(step) is { } frameworks && frameworks.All(framework => framework is { IsModern: true, Major: >= FirstWithoutImpliedRuntime }) ? true : null;
        }

        // Up to the SDK of .NET 7 a runtime identifier alone made the output self-contained.
        var hasRuntime = step.Call.Runtime is not null || step.Call.Architecture is not null || step.Call.OperatingSystem is not null || Property(step, "RuntimeIdentifier") is not { Text: "" };
        return !hasRuntime || always.Text == "false" || DotNetImage.From(step.Stage.BaseImage) is { Kind: DotNetImageKind.Sdk, Major: >= FirstWithoutImpliedRuntime } ? false : null;
    }

    /// <summary>Whether a framework-dependent output may start on another version than it was built for; null when that is not known.</summary>
    public static bool? RollsForward(DotNetStep step, DotNetFinal final)
    {
        if (final.Stage.Variables.Lookup("DOTNET_ROLL_FORWARD", int.MaxValue) is { } variable)
        {
            return IsMajor(variable);
        }

        return IsMajor(Property(step, "RollForward"));
    }

    private static bool? IsMajor(ResolvedValue value) => value.Text is not { } text ? null : text.Equals("Major", StringComparison.OrdinalIgnoreCase) || text.Equals("LatestMajor", StringComparison.OrdinalIgnoreCase);

    private static bool? Flag(ResolvedValue value) => value.Text is { } text ? text.Trim().Equals("true", StringComparison.OrdinalIgnoreCase) : null;
}
