namespace DockerLint.Shell.Semantics;

/// <summary>The programs that only run another one, with what their manual pages say about their options.</summary>
internal static class WrapperTable
{
    private static readonly Dictionary<string, WrapperSpec> Specs = new(StringComparer.Ordinal);

    static WrapperTable()
    {
        Add("sudo", "-C -D -g -h -p -R -r -t -T -U -u --close-from --chdir --group --host --prompt --chroot --role --type --command-timeout --other-user --user", assignments: true, runsNothing: "-l -v -V -k -K -e --list --validate --version --edit");
        Add("doas", "-a -C -u");
        Add("env", "-u -C -S --unset --chdir --split-string", assignments: true, runsNothing: "-S --split-string");
        Add("exec", "-a");
        Add("nice", "-n --adjustment");
        Add("ionice", "-c -n -p -P -u --class --classdata --pid", runsNothing: "-p -P -u --pid");
        Add("time gtime", "-f -o --format --output");
        Add("nohup catchsegv setsid builtin eatmydata fakeroot unbuffer nocache linux32 linux64 dbus-run-session catatonit", "");
        Add("command", "", runsNothing: "-v -V");
        Add("xargs", "-a -d -E -I -L -n -P -s --arg-file --delimiter --max-lines --max-args --max-procs --max-chars --process-slot-var");
        Add("busybox", "", runsNothing: "--list --list-full --install");
        Add("stdbuf", "-i -o -e --input --output --error");
        Add("timeout", "-k -s --kill-after --signal", operands: 1);
        Add("setarch", "", operands: 1);
        Add("taskset", "", operands: 1, runsNothing: "-p --pid");
        Add("chroot", "--groups --userspec", operands: 1);
        Add("gosu su-exec setuidgid s6-setuidgid", "", operands: 1);
        Add("runuser", "-u -g -G --user --group --supp-group", required: "-u --user");
        Add("dumb-init", "-r --rewrite");
        Add("tini", "-p -e");
        Add("xvfb-run", "-e -f -n -p -s -w --error-file --auth-file --server-num --xauth-protocol --server-args --wait");
    }

    public static WrapperSpec? Find(string name) => Specs.TryGetValue(name, out var spec) ? spec : null;

    private static void Add(string names, string valueOptions, int operands = 0, bool assignments = false, string runsNothing = "", string required = "")
    {
        var spec = new WrapperSpec(OptionSpec.TakingValues(valueOptions, endsAtOperand: true), operands, assignments, runsNothing, required);
        foreach (var name in names.Split(' '))
        {
            Specs.Add(name, spec);
        }
    }
}
