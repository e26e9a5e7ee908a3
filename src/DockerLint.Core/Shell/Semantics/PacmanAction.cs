namespace DockerLint.Shell.Semantics;

/// <summary>The action of <c>pacman</c>, which has capital letters in place of sub-commands.</summary>
internal static class PacmanAction
{
    public static PackageAction Of(CommandArguments arguments, bool hasTargets)
    {
        bool Has(params string[] names) => arguments.Has(names) == true;
        if (Has("-R", "--remove"))
        {
            return PackageAction.Remove;
        }

        if (Has("-U", "--upgrade"))
        {
            return PackageAction.Install;
        }

        if (!Has("-S", "--sync") || Has("-s", "--search", "-i", "--info", "-l", "--list", "-g", "--groups"))
        {
            return PackageAction.Other;
        }

        return Has("-c", "--clean") ? PackageAction.Clean
            : hasTargets ? PackageAction.Install
            : Has("-u", "--sysupgrade") ? PackageAction.Upgrade
            : Has("-y", "--refresh") ? PackageAction.Refresh
            : PackageAction.Other;
    }
}
