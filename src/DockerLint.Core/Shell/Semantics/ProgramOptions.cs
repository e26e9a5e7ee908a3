namespace DockerLint.Shell.Semantics;

/// <summary>Which options take a value, for programs of which rules ask it often: curl, wget and the package managers.</summary>
public static class ProgramOptions
{
    private static readonly OptionSpec Curl = OptionSpec.TakingValues(
        "-A -b -c -C -d -D -e -E -F -H -K -m -o -P -Q -r -t -T -u -U -w -x -X -y -Y -z --user-agent --cookie --cookie-jar --continue-at --data --data-raw --data-binary"
        + " --data-urlencode --dump-header --referer --cert --form --header --config --max-time --connect-timeout --output --output-dir --range --upload-file --user"
        + " --proxy-user --write-out --proxy --request --retry --retry-delay --retry-max-time --url --cacert --capath --key --pass --proto --proto-redir --resolve"
        + " --limit-rate --max-redirs --interface --socks5 --socks5-hostname --noproxy --unix-socket --ciphers --tls-max --json --oauth2-bearer --max-filesize");

    private static readonly OptionSpec Wget = OptionSpec.TakingValues(
        "-O -o -a -i -B -t -T -w -Q -P -U -l -A -R -D -I -X -e --output-document --output-file --append-output --input-file --base --tries --timeout --wait --quota"
        + " --directory-prefix --user-agent --level --accept --reject --domains --execute --header --user --password --http-user --http-password --post-data --post-file"
        + " --ca-certificate --ca-directory --certificate --private-key --secure-protocol --limit-rate --waitretry --progress --method --body-data --referer");

    /// <summary>The options of a program; null when they are not known here.</summary>
    /// <param name="program">Its name as <see cref="SimpleCommand.Name"/> has it.</param>
    public static OptionSpec? Find(string program) => program switch
    {
        "curl" => Curl,
        "wget" or "wget2" => Wget,
        _ => PackageManagerTable.Find(program)?.Options,
    };
}
