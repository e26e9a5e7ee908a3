namespace DockerLint.Analyzers.Support;

/// <summary>Whether a package manager stops at a question.</summary>
internal static class YesQuestions
{
    /// <summary>Whether a call is surely not told to assume yes.</summary>
    /// <param name="call">The call.</param>
    /// <param name="setting">The setting of the manager's configuration that would say so.</param>
    /// <param name="harmless">Options with which nothing is asked, or a no is meant.</param>
    public static bool Stops(RunCall call, string setting, params string[] harmless) =>
        call.Call.AssumesYes == false
        && call.Call.HasOption(harmless) == false
        // Whatever is piped in may be the answer.
        && call.Command.Pipeline.Index == 0
        && !call.Command.Redirections.Any(redirection => redirection.IsInput)
        && !call.Step.Stage.Mentions(setting, call.Step.Run);
}
