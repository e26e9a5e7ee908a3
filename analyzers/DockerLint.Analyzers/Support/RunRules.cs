using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Support;

/// <summary>Actions for rules about what a build runs.</summary>
internal static class RunRules
{
    /// <summary>An action for each RUN, those below ONBUILD included.</summary>
    public static void RegisterRunAction(this AnalysisContext context, Action<StageAnalysisContext, RunStep> action) => context.RegisterStageAction(stage =>
    {
        foreach (var step in RunStep.Of(stage.Stage))
        {
            action(stage, step);
        }
    });

    /// <summary>An action for each call of certain package managers in a RUN.</summary>
    public static void RegisterCallAction(this AnalysisContext context, Action<StageAnalysisContext, RunCall> action, params PackageManager[] managers) => context.RegisterRunAction((stage, step) =>
    {
        foreach (var call in step.Calls.Where(call => managers.Contains(call.Call.Manager)))
        {
            action(stage, call);
        }
    });
}
