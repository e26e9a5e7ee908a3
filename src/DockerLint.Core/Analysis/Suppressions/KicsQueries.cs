namespace DockerLint.Analysis.Suppressions;

/// <summary>The identifiers by which comments of KICS name its queries.</summary>
internal static class KicsQueries
{
    private const string Table = """
        9513a694-aa0d-41d8-be61-3271e056f36b add_instead_of_copy
        ae9c56a6-3ed1-4ac0-9b54-31267f51151d apk_add_using_local_cache_path
        df746b39-6564-4fed-bf85-e9c44382303c apt_get_install_lists_were_not_deleted
        965a08d7-ef86-4f14-8792-4a3b2098937e apt_get_install_pin_version_not_defined
        77783205-c4ca-4f80-bb80-c777f267c547 apt_get_missing_flags_to_avoid_manual_input
        7384dfb2-fcd1-4fbf-91cd-6c44c318c33c apt_get_not_avoiding_additional_packages
        3be406ec-eb81-f09e-05d4-dc6a41683b4c avoid_chmod_777
        d5b3c9a1-7e8f-4c2a-9d6e-3f1a8b4c7e9d avoid_http
        4d9f44c6-2f4a-4317-9bb5-267adbea0232 cgroup_not_default
        8a301064-c291-4b20-adcb-403fe7fd95fd changing_default_shell_using_run_command
        aa93e17f-b6db-4162-9334-c70334e7ac28 chown_flag_exists
        ce76b7d0-9e77-464d-b86f-c5c48e03e22d container_capabilities_unrestricted
        451d79dc-0588-476a-ad03-3c7f0320abb3 container_traffic_not_bound_to_host_interface
        cdddb86f-95f6-4fc4-b5a1-483d9afceb2b copy_from_references_current_from_alias
        6db6e0c2-32a3-4a2e-93b5-72c35f4119db copy_with_more_than_two_arguments_not_ending_with_slash
        6b610c50-99fb-4ef0-a5f3-e312fd945bc3 cpus_not_limited
        4b410d24-1cbe-4430-a632-62c9a931cf1c curl_or_wget_instead_of_add
        404fde2c-bc4b-4371-9747-7054132ac953 default_seccomp_profile_disabled
        d6355c88-1e8d-49e9-b2f2-f8a1ca12c75b docker_socket_mounted_in_container
        be8aab51-94cb-cc12-c40e-f6928d9b544a env_no_refer_envvar
        5907595b-5b6d-4142-b173-dbb0e73fbff8 exposing_port_22
        52e2b1c6-56e4-5264-2fc6-523166b2c8f3 first_instruction_should_be_arg_or_from
        408460f2-2a0f-21ab-ab37-4fb86ac3b5ce from_or_maintainer_cannot_be_triggered_within_onbuild
        22cd11f7-9c6c-4f6e-84c0-02058120b341 gem_install_without_version
        b03a748a-542d-44f4-bb86-9199ab4fd2d5 healthcheck_instruction_missing
        698ed579-b239-4f8f-a388-baa4bcb13ef8 healthcheck_not_set
        4f31dd9f-2cc3-4751-9b53-67e4af83dac0 host_namespace_is_shared
        9efb0b2d-89c9-41a3-91ca-dcc0aec911fd image_version_not_explicit
        f45ea400-6bbe-4501-9fc7-1c3d75c32067 image_version_using_latest
        67fd0c4a-68cf-46d7-8c41-bc9fba7e40ae last_user_is_root
        99614418-f82b-4852-a9ae-5051402b741c maintainer_instruction_being_used
        bb9ac4f7-e13b-423d-a010-c74a1bfbe492 memory_not_limited
        295acb63-9246-4b21-b441-7c1f1fb62dc0 missing_dnf_clean_all
        7ebd323c-31b7-4e5b-b26f-de5e9e477af8 missing_flag_from_dnf_install
        fd54f200-402c-4333-a5a4-36ef6709af2f missing_user_instruction
        93d88cf7-f078-46a8-8ddc-178e03aeacf1 missing_version_specification_in_dnf_install
        38300d1a-feb2-4a48-936a-d1ef1cd24313 missing_zypper_clean
        45e1fca5-f90e-465d-825f-c2cb63fa3944 missing_zypper_non_interactive_switch
        41c195f4-fc31-4a5c-8a1b-90605538d49f multiple_cmd_instructions_listed
        6938958b-3f1a-451c-909b-baeee14bdc97 multiple_entrypoint_instructions_listed
        0008c003-79aa-42d8-95b8-1c2fe37dbfe6 multiple_run_add_copy_instructions_listed
        27fcc7d6-c49b-46e0-98f1-6c082a6a2750 no_new_privileges_not_set
        b86987e1-6397-4619-81d5-8807f2387c79 not_using_json_in_cmd_and_entrypoint_arguments
        e36d8880-3f78-4546-b9a1-12f0745ca0d5 npm_install_without_pinned_version
        f2f903fb-b977-461e-98d7-b3e2185c6118 pip_install_keeping_cached_packages
        ae5b6871-7f45-42e0-bb4c-ab300c4d2026 privileged_containers_enabled
        bc2908f3-f73c-40a9-8793-c1b7d5544f79 privileged_ports_mapped_in_container
        2fc99041-ddad-49d5-853f-e35e70a48391 restart_policy_on_failure_not_set_to_5
        f4a6bcd3-e231-4acf-993c-aa027be50d2e run_command_cd_instead_of_workdir
        b84a0b47-2e99-4c9f-8933-98bcabe2b94d run_using_apt
        8ada6e80-0ade-439e-b176-0b28f6bce35a run_using_sudo
        9b6b0f38-92a2-41f9-b881-3a1083d99f1b run_utilities_and_posix_commands
        9e13082c-2e00-278b-8ee9-34f43fffc791 run_yarn_clean_after_yarn_install
        f2daed12-c802-49cd-afed-fe41d0b82fed same_alias_in_different_froms
        610e266e-6c12-4bca-9925-1ed0cd29742b security_opt_not_set
        baa3890f-bed7-46f5-ab8f-1da8fc91c729 shared_host_ipc_namespace
        071a71ff-f868-47a4-ac0b-3c59e4ab5443 shared_host_network_namespace
        8af7162d-6c98-482f-868e-0d33fb675ca8 shared_host_user_namespace
        8c978947-0ff6-485c-b0c2-0bfca6026466 shared_volumes_between_containers
        efbf148a-67e9-42d2-ac47-02fa1c0d0b22 shell_running_a_pipe_without_pipefail_flag
        19619060-f22e-094f-fda1-aacf37b69bba should_specify_base_image
        71bf8cf8-f0a1-42fa-b9d2-d10525e0a38e unix_ports_out_of_range
        d3499f6d-1651-41bb-a9a7-de925fea487b unpinned_package_version_in_apk_add
        02d9c71f-3ee8-4986-9c27-1a20d0d19bfc unpinned_package_version_in_pip_install
        9bae49be-0aa3-4de5-bab2-4c3a069e40cd update_instruction_alone
        d0b535a2-5e5f-d18f-52f8-cc59a3f236bd use_only_an_allowed_registry_in_the_from_image
        44fbf45c-87a6-3b95-64ef-07e1fef7395b use_recommended_flags_with_useradd
        68a51e22-ae5a-4d48-8e87-b01a323605c9 using_unnamed_build_stages
        1c1325ff-831d-43a1-973e-839ae57dfcc0 volume_has_sensitive_host_directory
        6b376af8-cfe8-49ab-a08d-f32de23661a4 workdir_path_not_absolute
        00481784-25aa-4a55-8633-3136dfcf4f37 yum_clean_all_missing
        6e19193a-8753-436d-8a09-76dcff91bb03 yum_install_allows_manual_input
        6452c424-1d92-4deb-bb18-a03e95d579c4 yum_install_without_version
        562952e4-0348-4dea-9826-44f3a2c6117b zypper_install_without_version
        """;

    private static Dictionary<string, string>? names;

    /// <summary>The name of a query; what is no identifier is a name itself.</summary>
    public static string NameOf(string identifier) => (names ??= Read()).TryGetValue(identifier, out var name) ? name : identifier;

    private static Dictionary<string, string> Read()
    {
        var result = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in Table.Split('\n'))
        {
            var columns = line.Trim().Split(' ');
            result.Add(columns[0], columns[1]);
        }

        return result;
    }
}
