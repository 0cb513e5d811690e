; Built by `make kernel`; of sources b8b4572894500bcaf69238660053b7c8fcb03d32c205112778381d1f14712bfd, as text 833bded226c887d21c95813a859b49457439946659b012bf1a494cf15443558a
%struct.Fair = type { ptr, ptr, ptr, i64, ptr, ptr, i64, ptr, ptr }
%struct.Hash = type { ptr, ptr, i64, i64 }
%struct.Search = type { i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, ptr, i64, i64, i64, i64, i64, ptr, ptr, [2 x i64], [2 x i64], [2 x i64], [2 x i64], i64, [7 x ptr], [7 x i64], ptr, i64, ptr, i64, i64, i64, i64, [2 x i64], [2 x %struct.Table], [2 x %struct.Table], %struct.Table, [4 x i64], ptr, ptr, ptr, i64, i64, ptr, i64, i64, [2 x ptr], %struct.Hash, %struct.Hash, [2 x ptr], %struct.Hash, [4 x %struct.Hash], i64, i64, i64 }
%struct.Table = type { ptr, i64, i64, i64, %struct.Hash }
%struct.State = type { [2 x i64], [2 x i64] }
%struct.Leaving = type { %struct.State, [2 x ptr], i64, i64, i64, [2 x i64], [2 x i64], [2 x i64], i32, i32, i64, i64, i64 }
%struct.Pipe = type { [64 x i64], [64 x i64], [64 x i32], i64, i64, i32, i32 }
%struct.Worker = type { ptr, ptr, i64, i64, i64, i64, i64, ptr, ptr }
%struct.Local = type { i32, i32, i32, i16, i16, i32, [4 x i32] }
%struct.Claim = type { ptr, ptr, ptr, i64, i64, i64, i64 }
%struct.Rows = type { ptr, ptr, ptr, ptr, i64, [64 x i64], i64 }
%struct.Offer = type { ptr, ptr, ptr, ptr, i64, i64, i64 }
%struct.Finding = type { i64, i64, i64, i64, i64, i64 }
%struct.Edge = type { i64, i64, i64, ptr, i64 }

define dso_local void @reach(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2, ptr nocapture noundef %3, i64 noundef %4) local_unnamed_addr #0 {
  %6 = icmp eq i64 %4, 0
  br i1 %6, label %10, label %7

7:                                                ; preds = %5
  %8 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 1
  %9 = load ptr, ptr %0, align 8, !tbaa !4
  br label %11

10:                                               ; preds = %26, %5
  ret void

11:                                               ; preds = %7, %26
  %12 = phi ptr [ %9, %7 ], [ %27, %26 ]
  %13 = phi ptr [ %9, %7 ], [ %28, %26 ]
  %14 = phi i64 [ %4, %7 ], [ %29, %26 ]
  %15 = phi i64 [ 0, %7 ], [ %30, %26 ]
  %16 = getelementptr inbounds i32, ptr %3, i64 %15
  %17 = load i32, ptr %16, align 4, !tbaa !10
  %18 = sext i32 %17 to i64
  %19 = getelementptr inbounds i64, ptr %13, i64 %18
  %20 = load i64, ptr %19, align 8, !tbaa !12
  %21 = add nsw i32 %17, 1
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds i64, ptr %13, i64 %22
  %24 = load i64, ptr %23, align 8, !tbaa !12
  %25 = icmp slt i64 %20, %24
  br i1 %25, label %32, label %26

26:                                               ; preds = %53, %11
  %27 = phi ptr [ %12, %11 ], [ %55, %53 ]
  %28 = phi ptr [ %13, %11 ], [ %55, %53 ]
  %29 = phi i64 [ %14, %11 ], [ %56, %53 ]
  %30 = add nuw i64 %15, 1
  %31 = icmp ult i64 %30, %29
  br i1 %31, label %11, label %10, !llvm.loop !13

32:                                               ; preds = %11, %53
  %33 = phi i32 [ %54, %53 ], [ %17, %11 ]
  %34 = phi ptr [ %55, %53 ], [ %12, %11 ]
  %35 = phi i64 [ %56, %53 ], [ %14, %11 ]
  %36 = phi i64 [ %57, %53 ], [ %20, %11 ]
  %37 = load ptr, ptr %8, align 8, !tbaa !16
  %38 = getelementptr inbounds i32, ptr %37, i64 %36
  %39 = load i32, ptr %38, align 4, !tbaa !10
  %40 = sext i32 %39 to i64
  %41 = getelementptr inbounds i8, ptr %2, i64 %40
  %42 = load i8, ptr %41, align 1, !tbaa !17
  %43 = icmp eq i8 %42, 0
  br i1 %43, label %44, label %53

44:                                               ; preds = %32
  %45 = getelementptr inbounds i8, ptr %1, i64 %40
  %46 = load i8, ptr %45, align 1, !tbaa !17
  %47 = icmp eq i8 %46, 0
  br i1 %47, label %53, label %48

48:                                               ; preds = %44
  store i8 1, ptr %41, align 1, !tbaa !17
  %49 = add i64 %35, 1
  %50 = getelementptr inbounds i32, ptr %3, i64 %35
  store i32 %39, ptr %50, align 4, !tbaa !10
  %51 = load ptr, ptr %0, align 8, !tbaa !4
  %52 = load i32, ptr %16, align 4, !tbaa !10
  br label %53

53:                                               ; preds = %32, %44, %48
  %54 = phi i32 [ %52, %48 ], [ %33, %44 ], [ %33, %32 ]
  %55 = phi ptr [ %51, %48 ], [ %34, %44 ], [ %34, %32 ]
  %56 = phi i64 [ %49, %48 ], [ %35, %44 ], [ %35, %32 ]
  %57 = add nsw i64 %36, 1
  %58 = add nsw i32 %54, 1
  %59 = sext i32 %58 to i64
  %60 = getelementptr inbounds i64, ptr %55, i64 %59
  %61 = load i64, ptr %60, align 8, !tbaa !12
  %62 = icmp slt i64 %57, %61
  br i1 %62, label %32, label %26, !llvm.loop !18
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

define dso_local i64 @stay_within(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) local_unnamed_addr #2 {
  %3 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 3
  %4 = load i64, ptr %3, align 8, !tbaa !19
  %5 = icmp eq i64 %4, 0
  br i1 %5, label %17, label %6

6:                                                ; preds = %2
  %7 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 1
  %8 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 8
  %9 = load ptr, ptr %0, align 8, !tbaa !4
  br label %19

10:                                               ; preds = %32
  %11 = load i64, ptr %3, align 8, !tbaa !19
  br label %12

12:                                               ; preds = %10, %19
  %13 = phi i64 [ %20, %19 ], [ %11, %10 ]
  %14 = phi ptr [ %21, %19 ], [ %48, %10 ]
  %15 = phi i64 [ %23, %19 ], [ %46, %10 ]
  %16 = icmp ult i64 %26, %13
  br i1 %16, label %19, label %17, !llvm.loop !20

17:                                               ; preds = %12, %2
  %18 = phi i64 [ 0, %2 ], [ %15, %12 ]
  ret i64 %18

19:                                               ; preds = %6, %12
  %20 = phi i64 [ %4, %6 ], [ %13, %12 ]
  %21 = phi ptr [ %9, %6 ], [ %14, %12 ]
  %22 = phi i64 [ 0, %6 ], [ %26, %12 ]
  %23 = phi i64 [ 0, %6 ], [ %15, %12 ]
  %24 = getelementptr inbounds i64, ptr %21, i64 %22
  %25 = load i64, ptr %24, align 8, !tbaa !12
  %26 = add nuw i64 %22, 1
  %27 = getelementptr inbounds i64, ptr %21, i64 %26
  %28 = load i64, ptr %27, align 8, !tbaa !12
  %29 = icmp slt i64 %25, %28
  br i1 %29, label %30, label %12

30:                                               ; preds = %19
  %31 = getelementptr inbounds i8, ptr %1, i64 %22
  br label %32

32:                                               ; preds = %30, %32
  %33 = phi i64 [ %25, %30 ], [ %47, %32 ]
  %34 = phi i64 [ %23, %30 ], [ %46, %32 ]
  %35 = load i8, ptr %31, align 1, !tbaa !17
  %36 = load ptr, ptr %7, align 8, !tbaa !16
  %37 = getelementptr inbounds i32, ptr %36, i64 %33
  %38 = load i32, ptr %37, align 4, !tbaa !10
  %39 = sext i32 %38 to i64
  %40 = getelementptr inbounds i8, ptr %1, i64 %39
  %41 = load i8, ptr %40, align 1, !tbaa !17
  %42 = and i8 %41, %35
  %43 = load ptr, ptr %8, align 8, !tbaa !21
  %44 = getelementptr inbounds i8, ptr %43, i64 %33
  store i8 %42, ptr %44, align 1, !tbaa !17
  %45 = zext i8 %42 to i64
  %46 = add i64 %34, %45
  %47 = add nsw i64 %33, 1
  %48 = load ptr, ptr %0, align 8, !tbaa !4
  %49 = getelementptr inbounds i64, ptr %48, i64 %26
  %50 = load i64, ptr %49, align 8, !tbaa !12
  %51 = icmp slt i64 %47, %50
  br i1 %51, label %32, label %10, !llvm.loop !22
}

define dso_local void @live_rows(ptr nocapture noundef readonly %0, ptr nocapture noundef writeonly %1, ptr nocapture noundef writeonly %2) local_unnamed_addr #0 {
  %4 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 3
  %5 = load i64, ptr %4, align 8, !tbaa !19
  %6 = icmp eq i64 %5, 0
  br i1 %6, label %15, label %7

7:                                                ; preds = %3
  %8 = load ptr, ptr %0, align 8, !tbaa !4
  %9 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 8
  %10 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 1
  %11 = load i64, ptr %8, align 8, !tbaa !12
  br label %18

12:                                               ; preds = %42, %18
  %13 = phi i32 [ %21, %18 ], [ %43, %42 ]
  %14 = icmp eq i64 %23, %5
  br i1 %14, label %15, label %18, !llvm.loop !23

15:                                               ; preds = %12, %3
  %16 = phi i32 [ 0, %3 ], [ %13, %12 ]
  %17 = getelementptr inbounds i32, ptr %1, i64 %5
  store i32 %16, ptr %17, align 4, !tbaa !10
  ret void

18:                                               ; preds = %7, %12
  %19 = phi i64 [ %11, %7 ], [ %25, %12 ]
  %20 = phi i64 [ 0, %7 ], [ %23, %12 ]
  %21 = phi i32 [ 0, %7 ], [ %13, %12 ]
  %22 = getelementptr inbounds i32, ptr %1, i64 %20
  store i32 %21, ptr %22, align 4, !tbaa !10
  %23 = add nuw i64 %20, 1
  %24 = getelementptr inbounds i64, ptr %8, i64 %23
  %25 = load i64, ptr %24, align 8, !tbaa !12
  %26 = icmp slt i64 %19, %25
  br i1 %26, label %27, label %12

27:                                               ; preds = %18
  %28 = load ptr, ptr %9, align 8, !tbaa !21
  br label %29

29:                                               ; preds = %27, %42
  %30 = phi i64 [ %19, %27 ], [ %44, %42 ]
  %31 = phi i32 [ %21, %27 ], [ %43, %42 ]
  %32 = getelementptr inbounds i8, ptr %28, i64 %30
  %33 = load i8, ptr %32, align 1, !tbaa !17
  %34 = icmp eq i8 %33, 0
  br i1 %34, label %42, label %35

35:                                               ; preds = %29
  %36 = load ptr, ptr %10, align 8, !tbaa !16
  %37 = getelementptr inbounds i32, ptr %36, i64 %30
  %38 = load i32, ptr %37, align 4, !tbaa !10
  %39 = add nsw i32 %31, 1
  %40 = sext i32 %31 to i64
  %41 = getelementptr inbounds i32, ptr %2, i64 %40
  store i32 %38, ptr %41, align 4, !tbaa !10
  br label %42

42:                                               ; preds = %29, %35
  %43 = phi i32 [ %39, %35 ], [ %31, %29 ]
  %44 = add nsw i64 %30, 1
  %45 = icmp eq i64 %44, %25
  br i1 %45, label %12, label %29, !llvm.loop !24
}

define dso_local i64 @stay_in_components(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2) local_unnamed_addr #2 {
  %4 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 3
  %5 = load i64, ptr %4, align 8, !tbaa !19
  %6 = icmp eq i64 %5, 0
  br i1 %6, label %18, label %7

7:                                                ; preds = %3
  %8 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 8
  %9 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 1
  %10 = load ptr, ptr %0, align 8, !tbaa !4
  br label %20

11:                                               ; preds = %64
  %12 = load i64, ptr %4, align 8, !tbaa !19
  br label %13

13:                                               ; preds = %11, %20
  %14 = phi i64 [ %21, %20 ], [ %12, %11 ]
  %15 = phi ptr [ %22, %20 ], [ %68, %11 ]
  %16 = phi i64 [ %24, %20 ], [ %66, %11 ]
  %17 = icmp ult i64 %27, %14
  br i1 %17, label %20, label %18, !llvm.loop !25

18:                                               ; preds = %13, %3
  %19 = phi i64 [ 0, %3 ], [ %16, %13 ]
  ret i64 %19

20:                                               ; preds = %7, %13
  %21 = phi i64 [ %5, %7 ], [ %14, %13 ]
  %22 = phi ptr [ %10, %7 ], [ %15, %13 ]
  %23 = phi i64 [ 0, %7 ], [ %27, %13 ]
  %24 = phi i64 [ 0, %7 ], [ %16, %13 ]
  %25 = getelementptr inbounds i64, ptr %22, i64 %23
  %26 = load i64, ptr %25, align 8, !tbaa !12
  %27 = add nuw i64 %23, 1
  %28 = getelementptr inbounds i64, ptr %22, i64 %27
  %29 = load i64, ptr %28, align 8, !tbaa !12
  %30 = icmp slt i64 %26, %29
  br i1 %30, label %31, label %13

31:                                               ; preds = %20
  %32 = getelementptr inbounds i32, ptr %1, i64 %23
  %33 = load ptr, ptr %8, align 8, !tbaa !21
  br label %34

34:                                               ; preds = %31, %64
  %35 = phi ptr [ %33, %31 ], [ %65, %64 ]
  %36 = phi i64 [ %26, %31 ], [ %67, %64 ]
  %37 = phi i64 [ %24, %31 ], [ %66, %64 ]
  %38 = getelementptr inbounds i8, ptr %35, i64 %36
  %39 = load i8, ptr %38, align 1, !tbaa !17
  %40 = icmp eq i8 %39, 0
  br i1 %40, label %64, label %41

41:                                               ; preds = %34
  %42 = load i32, ptr %32, align 4, !tbaa !10
  %43 = load ptr, ptr %9, align 8, !tbaa !16
  %44 = getelementptr inbounds i32, ptr %43, i64 %36
  %45 = load i32, ptr %44, align 4, !tbaa !10
  %46 = sext i32 %45 to i64
  %47 = getelementptr inbounds i32, ptr %1, i64 %46
  %48 = load i32, ptr %47, align 4, !tbaa !10
  %49 = icmp eq i32 %42, %48
  %50 = zext i1 %49 to i8
  store i8 %50, ptr %38, align 1, !tbaa !17
  %51 = load ptr, ptr %8, align 8, !tbaa !21
  %52 = getelementptr inbounds i8, ptr %51, i64 %36
  %53 = load i8, ptr %52, align 1, !tbaa !17
  %54 = icmp eq i8 %53, 0
  br i1 %54, label %64, label %55

55:                                               ; preds = %41
  %56 = load i32, ptr %32, align 4, !tbaa !10
  %57 = sext i32 %56 to i64
  %58 = getelementptr inbounds i32, ptr %2, i64 %57
  %59 = load i32, ptr %58, align 4, !tbaa !10
  %60 = icmp slt i32 %59, 0
  br i1 %60, label %61, label %64

61:                                               ; preds = %55
  %62 = add i64 %37, 1
  %63 = trunc i64 %37 to i32
  store i32 %63, ptr %58, align 4, !tbaa !10
  br label %64

64:                                               ; preds = %41, %55, %61, %34
  %65 = phi ptr [ %51, %61 ], [ %51, %55 ], [ %51, %41 ], [ %35, %34 ]
  %66 = phi i64 [ %62, %61 ], [ %37, %55 ], [ %37, %41 ], [ %37, %34 ]
  %67 = add nsw i64 %36, 1
  %68 = load ptr, ptr %0, align 8, !tbaa !4
  %69 = getelementptr inbounds i64, ptr %68, i64 %27
  %70 = load i64, ptr %69, align 8, !tbaa !12
  %71 = icmp slt i64 %67, %70
  br i1 %71, label %34, label %11, !llvm.loop !26
}

define dso_local void @judge_components(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef writeonly %2, ptr nocapture noundef %3, ptr nocapture noundef %4, ptr nocapture noundef %5) local_unnamed_addr #3 {
  %7 = alloca [16 x i64], align 16
  %8 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 3
  %9 = load i64, ptr %8, align 8, !tbaa !19
  %10 = icmp eq i64 %9, 0
  br i1 %10, label %18, label %11

11:                                               ; preds = %6
  %12 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 6
  %13 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 2
  %14 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 4
  %15 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 8
  %16 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 7
  %17 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 5
  br label %19

18:                                               ; preds = %128, %6
  ret void

19:                                               ; preds = %11, %128
  %20 = phi i64 [ %9, %11 ], [ %130, %128 ]
  %21 = phi i64 [ 0, %11 ], [ %129, %128 ]
  %22 = getelementptr inbounds i32, ptr %1, i64 %21
  %23 = load i32, ptr %22, align 4, !tbaa !10
  %24 = icmp slt i32 %23, 0
  br i1 %24, label %25, label %27

25:                                               ; preds = %19
  %26 = add nuw i64 %21, 1
  br label %128

27:                                               ; preds = %19
  %28 = zext i32 %23 to i64
  %29 = load i64, ptr %12, align 8, !tbaa !27
  %30 = mul i64 %29, %28
  call void @llvm.lifetime.start.p0(i64 128, ptr nonnull %7) #15
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(128) %7, i8 0, i64 128, i1 false)
  %31 = getelementptr inbounds i32, ptr %5, i64 %28
  %32 = load i32, ptr %31, align 4, !tbaa !10
  %33 = add nsw i32 %32, 1
  store i32 %33, ptr %31, align 4, !tbaa !10
  %34 = load ptr, ptr %0, align 8, !tbaa !4
  %35 = getelementptr inbounds i64, ptr %34, i64 %21
  %36 = load i64, ptr %35, align 8, !tbaa !12
  %37 = add nuw i64 %21, 1
  %38 = getelementptr inbounds i64, ptr %34, i64 %37
  %39 = load i64, ptr %38, align 8, !tbaa !12
  %40 = icmp slt i64 %36, %39
  br i1 %40, label %49, label %43

41:                                               ; preds = %105
  %42 = load i64, ptr %12, align 8, !tbaa !27
  br label %43

43:                                               ; preds = %41, %27
  %44 = phi i64 [ %42, %41 ], [ %29, %27 ]
  %45 = icmp eq i64 %44, 0
  br i1 %45, label %111, label %46

46:                                               ; preds = %43
  %47 = add i64 %44, -1
  %48 = tail call i64 @llvm.umin.i64(i64 %47, i64 1023)
  br label %113

49:                                               ; preds = %27, %105
  %50 = phi i64 [ %106, %105 ], [ %36, %27 ]
  %51 = load ptr, ptr %13, align 8, !tbaa !28
  %52 = getelementptr inbounds i32, ptr %51, i64 %50
  %53 = load i32, ptr %52, align 4, !tbaa !10
  %54 = load ptr, ptr %14, align 8, !tbaa !29
  %55 = sext i32 %53 to i64
  %56 = getelementptr inbounds i16, ptr %54, i64 %55
  %57 = load i16, ptr %56, align 2, !tbaa !30
  %58 = icmp sgt i16 %57, -1
  br i1 %58, label %59, label %82

59:                                               ; preds = %49
  %60 = zext i16 %57 to i32
  %61 = load ptr, ptr %16, align 8, !tbaa !32
  %62 = zext i16 %57 to i64
  %63 = getelementptr inbounds i8, ptr %61, i64 %62
  %64 = load i8, ptr %63, align 1, !tbaa !17
  %65 = add i64 %30, %62
  %66 = getelementptr inbounds i8, ptr %3, i64 %65
  %67 = load i8, ptr %66, align 1, !tbaa !17
  %68 = or i8 %67, %64
  store i8 %68, ptr %66, align 1, !tbaa !17
  %69 = and i32 %60, 63
  %70 = zext i32 %69 to i64
  %71 = shl nuw i64 1, %70
  %72 = lshr i32 %60, 6
  %73 = and i32 %72, 15
  %74 = zext i32 %73 to i64
  %75 = getelementptr inbounds [16 x i64], ptr %7, i64 0, i64 %74
  %76 = load i64, ptr %75, align 8, !tbaa !12
  %77 = or i64 %76, %71
  store i64 %77, ptr %75, align 8, !tbaa !12
  %78 = load ptr, ptr %15, align 8, !tbaa !21
  %79 = getelementptr inbounds i8, ptr %78, i64 %50
  %80 = load i8, ptr %79, align 1, !tbaa !17
  %81 = icmp eq i8 %80, 0
  br i1 %81, label %105, label %87

82:                                               ; preds = %49
  %83 = load ptr, ptr %15, align 8, !tbaa !21
  %84 = getelementptr inbounds i8, ptr %83, i64 %50
  %85 = load i8, ptr %84, align 1, !tbaa !17
  %86 = icmp eq i8 %85, 0
  br i1 %86, label %105, label %89

87:                                               ; preds = %59
  %88 = getelementptr inbounds i8, ptr %2, i64 %65
  store i8 1, ptr %88, align 1, !tbaa !17
  br label %89

89:                                               ; preds = %82, %87
  %90 = shl nsw i32 %53, 1
  %91 = sext i32 %90 to i64
  br label %92

92:                                               ; preds = %89, %104
  %93 = phi i1 [ true, %89 ], [ false, %104 ]
  %94 = phi i64 [ 0, %89 ], [ 1, %104 ]
  %95 = load ptr, ptr %17, align 8, !tbaa !33
  %96 = or i64 %94, %91
  %97 = getelementptr inbounds i16, ptr %95, i64 %96
  %98 = load i16, ptr %97, align 2, !tbaa !30
  %99 = icmp sgt i16 %98, -1
  br i1 %99, label %100, label %104

100:                                              ; preds = %92
  %101 = zext i16 %98 to i64
  %102 = add i64 %30, %101
  %103 = getelementptr inbounds i8, ptr %3, i64 %102
  store i8 1, ptr %103, align 1, !tbaa !17
  br label %104

104:                                              ; preds = %92, %100
  br i1 %93, label %92, label %105, !llvm.loop !34

105:                                              ; preds = %104, %82, %59
  %106 = add nsw i64 %50, 1
  %107 = load ptr, ptr %0, align 8, !tbaa !4
  %108 = getelementptr inbounds i64, ptr %107, i64 %37
  %109 = load i64, ptr %108, align 8, !tbaa !12
  %110 = icmp slt i64 %106, %109
  br i1 %110, label %49, label %41, !llvm.loop !35

111:                                              ; preds = %113, %43
  call void @llvm.lifetime.end.p0(i64 128, ptr nonnull %7) #15
  %112 = load i64, ptr %8, align 8, !tbaa !19
  br label %128

113:                                              ; preds = %46, %113
  %114 = phi i64 [ %126, %113 ], [ 0, %46 ]
  %115 = lshr i64 %114, 6
  %116 = getelementptr inbounds [16 x i64], ptr %7, i64 0, i64 %115
  %117 = load i64, ptr %116, align 8, !tbaa !12
  %118 = and i64 %114, 63
  %119 = lshr i64 %117, %118
  %120 = trunc i64 %119 to i32
  %121 = and i32 %120, 1
  %122 = add i64 %114, %30
  %123 = getelementptr inbounds i32, ptr %4, i64 %122
  %124 = load i32, ptr %123, align 4, !tbaa !10
  %125 = add nsw i32 %121, %124
  store i32 %125, ptr %123, align 4, !tbaa !10
  %126 = add nuw nsw i64 %114, 1
  %127 = icmp eq i64 %114, %48
  br i1 %127, label %111, label %113, !llvm.loop !36

128:                                              ; preds = %25, %111
  %129 = phi i64 [ %26, %25 ], [ %37, %111 ]
  %130 = phi i64 [ %20, %25 ], [ %112, %111 ]
  %131 = icmp ult i64 %129, %130
  br i1 %131, label %19, label %18, !llvm.loop !37
}

declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

define dso_local i64 @cut_unfair(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3) local_unnamed_addr #2 {
  %5 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 3
  %6 = load i64, ptr %5, align 8, !tbaa !19
  %7 = icmp eq i64 %6, 0
  br i1 %7, label %14, label %8

8:                                                ; preds = %4
  %9 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 6
  %10 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 4
  %11 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 2
  %12 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 8
  %13 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 5
  br label %16

14:                                               ; preds = %114, %4
  %15 = phi i64 [ 0, %4 ], [ %116, %114 ]
  ret i64 %15

16:                                               ; preds = %8, %114
  %17 = phi i64 [ %6, %8 ], [ %115, %114 ]
  %18 = phi i64 [ 0, %8 ], [ %116, %114 ]
  %19 = phi i64 [ 0, %8 ], [ %117, %114 ]
  %20 = getelementptr inbounds i32, ptr %1, i64 %19
  %21 = load i32, ptr %20, align 4, !tbaa !10
  %22 = icmp slt i32 %21, 0
  br i1 %22, label %114, label %23

23:                                               ; preds = %16
  %24 = zext i32 %21 to i64
  %25 = load i64, ptr %9, align 8, !tbaa !27
  %26 = mul i64 %25, %24
  %27 = getelementptr inbounds i8, ptr %2, i64 %26
  %28 = getelementptr inbounds i8, ptr %3, i64 %24
  %29 = load i8, ptr %28, align 1, !tbaa !17
  %30 = load ptr, ptr %0, align 8, !tbaa !4
  %31 = getelementptr inbounds i64, ptr %30, i64 %19
  %32 = load i64, ptr %31, align 8, !tbaa !12
  %33 = icmp eq i8 %29, 0
  %34 = add nuw i64 %19, 1
  %35 = getelementptr inbounds i64, ptr %30, i64 %34
  %36 = load i64, ptr %35, align 8, !tbaa !12
  br i1 %33, label %37, label %42

37:                                               ; preds = %23
  %38 = icmp slt i64 %32, %36
  br i1 %38, label %39, label %42

39:                                               ; preds = %37
  %40 = load ptr, ptr %10, align 8, !tbaa !29
  %41 = load ptr, ptr %11, align 8, !tbaa !28
  br label %47

42:                                               ; preds = %60, %55, %37, %23
  %43 = phi i1 [ false, %23 ], [ true, %37 ], [ false, %55 ], [ true, %60 ]
  %44 = icmp slt i64 %32, %36
  br i1 %44, label %45, label %114

45:                                               ; preds = %42
  %46 = load ptr, ptr %12, align 8, !tbaa !21
  br label %63

47:                                               ; preds = %39, %60
  %48 = phi i64 [ %61, %60 ], [ %32, %39 ]
  %49 = getelementptr inbounds i32, ptr %41, i64 %48
  %50 = load i32, ptr %49, align 4, !tbaa !10
  %51 = sext i32 %50 to i64
  %52 = getelementptr inbounds i16, ptr %40, i64 %51
  %53 = load i16, ptr %52, align 2, !tbaa !30
  %54 = icmp sgt i16 %53, -1
  br i1 %54, label %55, label %60

55:                                               ; preds = %47
  %56 = zext i16 %53 to i64
  %57 = getelementptr inbounds i8, ptr %27, i64 %56
  %58 = load i8, ptr %57, align 1, !tbaa !17
  %59 = icmp eq i8 %58, 0
  br i1 %59, label %60, label %42

60:                                               ; preds = %47, %55
  %61 = add nsw i64 %48, 1
  %62 = icmp slt i64 %61, %36
  br i1 %62, label %47, label %42, !llvm.loop !38

63:                                               ; preds = %45, %104
  %64 = phi ptr [ %105, %104 ], [ %30, %45 ]
  %65 = phi ptr [ %106, %104 ], [ %46, %45 ]
  %66 = phi i64 [ %107, %104 ], [ %18, %45 ]
  %67 = phi i64 [ %108, %104 ], [ %32, %45 ]
  %68 = getelementptr inbounds i8, ptr %65, i64 %67
  %69 = load i8, ptr %68, align 1, !tbaa !17
  %70 = icmp eq i8 %69, 0
  br i1 %70, label %104, label %72

71:                                               ; preds = %93
  br i1 %43, label %97, label %94

72:                                               ; preds = %63, %93
  %73 = phi i1 [ false, %93 ], [ true, %63 ]
  %74 = phi i32 [ 1, %93 ], [ 0, %63 ]
  %75 = load ptr, ptr %13, align 8, !tbaa !33
  %76 = load ptr, ptr %11, align 8, !tbaa !28
  %77 = getelementptr inbounds i32, ptr %76, i64 %67
  %78 = load i32, ptr %77, align 4, !tbaa !10
  %79 = shl nsw i32 %78, 1
  %80 = or i32 %79, %74
  %81 = sext i32 %80 to i64
  %82 = getelementptr inbounds i16, ptr %75, i64 %81
  %83 = load i16, ptr %82, align 2, !tbaa !30
  %84 = icmp sgt i16 %83, -1
  br i1 %84, label %85, label %93

85:                                               ; preds = %72
  %86 = zext i16 %83 to i64
  %87 = getelementptr inbounds i8, ptr %27, i64 %86
  %88 = load i8, ptr %87, align 1, !tbaa !17
  %89 = icmp eq i8 %88, 0
  br i1 %89, label %93, label %90

90:                                               ; preds = %85
  %91 = load ptr, ptr %12, align 8, !tbaa !21
  %92 = getelementptr inbounds i8, ptr %91, i64 %67
  store i8 0, ptr %92, align 1, !tbaa !17
  br label %93

93:                                               ; preds = %90, %85, %72
  br i1 %73, label %72, label %71, !llvm.loop !39

94:                                               ; preds = %71
  %95 = load ptr, ptr %12, align 8, !tbaa !21
  %96 = getelementptr inbounds i8, ptr %95, i64 %67
  store i8 0, ptr %96, align 1, !tbaa !17
  br label %97

97:                                               ; preds = %94, %71
  %98 = load ptr, ptr %12, align 8, !tbaa !21
  %99 = getelementptr inbounds i8, ptr %98, i64 %67
  %100 = load i8, ptr %99, align 1, !tbaa !17
  %101 = zext i8 %100 to i64
  %102 = add i64 %66, %101
  %103 = load ptr, ptr %0, align 8, !tbaa !4
  br label %104

104:                                              ; preds = %63, %97
  %105 = phi ptr [ %103, %97 ], [ %64, %63 ]
  %106 = phi ptr [ %98, %97 ], [ %65, %63 ]
  %107 = phi i64 [ %102, %97 ], [ %66, %63 ]
  %108 = add nsw i64 %67, 1
  %109 = getelementptr inbounds i64, ptr %105, i64 %34
  %110 = load i64, ptr %109, align 8, !tbaa !12
  %111 = icmp slt i64 %108, %110
  br i1 %111, label %63, label %112, !llvm.loop !40

112:                                              ; preds = %104
  %113 = load i64, ptr %5, align 8, !tbaa !19
  br label %114

114:                                              ; preds = %112, %42, %16
  %115 = phi i64 [ %17, %16 ], [ %17, %42 ], [ %113, %112 ]
  %116 = phi i64 [ %18, %16 ], [ %18, %42 ], [ %107, %112 ]
  %117 = add nuw i64 %19, 1
  %118 = icmp ult i64 %117, %115
  br i1 %118, label %16, label %14, !llvm.loop !41
}

define dso_local void @regrow_memo(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) local_unnamed_addr #2 {
  %3 = getelementptr inbounds %struct.Hash, ptr %0, i64 0, i32 2
  %4 = load i64, ptr %3, align 8, !tbaa !42
  %5 = icmp eq i64 %4, 0
  br i1 %5, label %9, label %6

6:                                                ; preds = %2
  %7 = load ptr, ptr %0, align 8, !tbaa !44
  %8 = getelementptr inbounds %struct.Hash, ptr %1, i64 0, i32 2
  br label %10

9:                                                ; preds = %42, %2
  ret void

10:                                               ; preds = %6, %42
  %11 = phi i64 [ %4, %6 ], [ %43, %42 ]
  %12 = phi i64 [ 0, %6 ], [ %44, %42 ]
  %13 = getelementptr inbounds i64, ptr %7, i64 %12
  %14 = load i64, ptr %13, align 8, !tbaa !12
  %15 = icmp eq i64 %14, 0
  br i1 %15, label %42, label %16

16:                                               ; preds = %10
  %17 = lshr i64 %14, 28
  %18 = mul i64 %17, -7046029254386353131
  %19 = add i64 %18, 7046029254386353131
  %20 = zext i64 %19 to i128
  %21 = load i64, ptr %8, align 8, !tbaa !42
  %22 = zext i64 %21 to i128
  %23 = mul nuw i128 %22, %20
  %24 = lshr i128 %23, 64
  %25 = trunc i128 %24 to i64
  %26 = load ptr, ptr %1, align 8, !tbaa !44
  %27 = getelementptr inbounds i64, ptr %26, i64 %25
  %28 = load i64, ptr %27, align 8, !tbaa !12
  %29 = icmp eq i64 %28, 0
  br i1 %29, label %38, label %30

30:                                               ; preds = %16, %30
  %31 = phi i64 [ %34, %30 ], [ %25, %16 ]
  %32 = add i64 %31, 1
  %33 = icmp eq i64 %32, %21
  %34 = select i1 %33, i64 0, i64 %32
  %35 = getelementptr inbounds i64, ptr %26, i64 %34
  %36 = load i64, ptr %35, align 8, !tbaa !12
  %37 = icmp eq i64 %36, 0
  br i1 %37, label %38, label %30, !llvm.loop !45

38:                                               ; preds = %30, %16
  %39 = phi i64 [ %25, %16 ], [ %34, %30 ]
  %40 = getelementptr inbounds i64, ptr %26, i64 %39
  store i64 %14, ptr %40, align 8, !tbaa !12
  %41 = load i64, ptr %3, align 8, !tbaa !42
  br label %42

42:                                               ; preds = %10, %38
  %43 = phi i64 [ %11, %10 ], [ %41, %38 ]
  %44 = add nuw i64 %12, 1
  %45 = icmp ult i64 %44, %43
  br i1 %45, label %10, label %9, !llvm.loop !46
}

define dso_local void @regrow(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3) local_unnamed_addr #5 {
  %5 = icmp ult i64 %2, %3
  br i1 %5, label %6, label %10

6:                                                ; preds = %4
  %7 = getelementptr inbounds %struct.Hash, ptr %1, i64 0, i32 2
  %8 = getelementptr inbounds %struct.Hash, ptr %1, i64 0, i32 1
  %9 = getelementptr inbounds %struct.Hash, ptr %0, i64 0, i32 1
  br label %11

10:                                               ; preds = %59, %4
  ret void

11:                                               ; preds = %6, %59
  %12 = phi i64 [ %2, %6 ], [ %60, %59 ]
  %13 = load ptr, ptr %0, align 8, !tbaa !44
  %14 = getelementptr inbounds i64, ptr %13, i64 %12
  %15 = load i64, ptr %14, align 8, !tbaa !12
  %16 = icmp eq i64 %15, 0
  br i1 %16, label %59, label %17

17:                                               ; preds = %11
  %18 = mul i64 %15, -7046029254386353131
  %19 = add i64 %18, 7046029254386353131
  %20 = lshr i64 %19, 32
  %21 = xor i64 %20, %19
  %22 = mul i64 %21, -2960836687051489901
  %23 = lshr i64 %22, 29
  %24 = xor i64 %23, %22
  %25 = mul i64 %24, -4417276706812531889
  %26 = zext i64 %25 to i128
  %27 = load i64, ptr %7, align 8, !tbaa !42
  %28 = lshr i64 %27, 3
  %29 = zext i64 %28 to i128
  %30 = mul nuw nsw i128 %29, %26
  %31 = lshr i128 %30, 61
  %32 = trunc i128 %31 to i64
  %33 = and i64 %32, -8
  br label %34

34:                                               ; preds = %54, %17
  %35 = phi i64 [ %27, %17 ], [ %55, %54 ]
  %36 = phi i64 [ %33, %17 ], [ %58, %54 ]
  %37 = load ptr, ptr %1, align 8, !tbaa !44
  %38 = getelementptr inbounds i64, ptr %37, i64 %36
  %39 = load i64, ptr %38, align 8, !tbaa !12
  %40 = icmp eq i64 %39, 0
  br i1 %40, label %41, label %54

41:                                               ; preds = %34
  %42 = cmpxchg ptr %38, i64 0, i64 %15 monotonic monotonic, align 8
  %43 = extractvalue { i64, i1 } %42, 1
  br i1 %43, label %46, label %44

44:                                               ; preds = %41
  %45 = load i64, ptr %7, align 8, !tbaa !42
  br label %54

46:                                               ; preds = %41
  %47 = load ptr, ptr %8, align 8, !tbaa !47
  %48 = icmp eq ptr %47, null
  br i1 %48, label %59, label %49

49:                                               ; preds = %46
  %50 = load ptr, ptr %9, align 8, !tbaa !47
  %51 = getelementptr inbounds i64, ptr %50, i64 %12
  %52 = load i64, ptr %51, align 8, !tbaa !12
  %53 = getelementptr inbounds i64, ptr %47, i64 %36
  store i64 %52, ptr %53, align 8, !tbaa !12
  br label %59

54:                                               ; preds = %44, %34
  %55 = phi i64 [ %45, %44 ], [ %35, %34 ]
  %56 = add i64 %36, 1
  %57 = icmp eq i64 %56, %55
  %58 = select i1 %57, i64 0, i64 %56
  br label %34, !llvm.loop !48

59:                                               ; preds = %46, %49, %11
  %60 = add nuw i64 %12, 1
  %61 = icmp eq i64 %60, %3
  br i1 %61, label %10, label %11, !llvm.loop !49
}

define dso_local i64 @insert_words(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2) local_unnamed_addr #6 {
  %4 = icmp eq i64 %2, 0
  br i1 %4, label %8, label %5

5:                                                ; preds = %3
  %6 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55
  %7 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55, i32 2
  br label %10

8:                                                ; preds = %58, %3
  %9 = phi i64 [ 0, %3 ], [ %60, %58 ]
  ret i64 %9

10:                                               ; preds = %5, %58
  %11 = phi i64 [ 0, %5 ], [ %61, %58 ]
  %12 = phi i64 [ 0, %5 ], [ %60, %58 ]
  %13 = getelementptr inbounds i64, ptr %1, i64 %11
  %14 = load i64, ptr %13, align 8, !tbaa !12
  %15 = mul i64 %14, -7046029254386353131
  %16 = lshr i64 %15, 32
  %17 = xor i64 %16, %15
  %18 = mul i64 %17, -2960836687051489901
  %19 = lshr i64 %18, 29
  %20 = xor i64 %19, %18
  %21 = mul i64 %20, -4417276706812531889
  %22 = zext i64 %21 to i128
  %23 = load i64, ptr %7, align 8, !tbaa !42
  %24 = lshr i64 %23, 3
  %25 = zext i64 %24 to i128
  %26 = mul nuw nsw i128 %22, %25
  %27 = lshr i128 %26, 61
  %28 = trunc i128 %27 to i64
  %29 = and i64 %28, -8
  %30 = add i64 %14, 1
  %31 = insertelement <8 x i64> poison, i64 %30, i64 0
  %32 = shufflevector <8 x i64> %31, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %33

33:                                               ; preds = %53, %10
  %34 = phi i64 [ %57, %53 ], [ %29, %10 ]
  br label %35

35:                                               ; preds = %33, %46
  %36 = load ptr, ptr %6, align 8, !tbaa !44
  %37 = getelementptr inbounds i64, ptr %36, i64 %34
  %38 = load volatile <8 x i64>, ptr %37, align 64, !tbaa !17
  %39 = icmp eq <8 x i64> %38, %32
  %40 = bitcast <8 x i1> %39 to i8
  %41 = icmp eq i8 %40, 0
  br i1 %41, label %42, label %58

42:                                               ; preds = %35
  %43 = icmp eq <8 x i64> %38, zeroinitializer
  %44 = bitcast <8 x i1> %43 to i8
  %45 = icmp eq i8 %44, 0
  br i1 %45, label %53, label %46

46:                                               ; preds = %42
  %47 = tail call i8 @llvm.cttz.i8(i8 %44, i1 true), !range !50
  %48 = zext i8 %47 to i64
  %49 = add i64 %34, %48
  %50 = getelementptr inbounds i64, ptr %36, i64 %49
  %51 = cmpxchg ptr %50, i64 0, i64 %30 monotonic monotonic, align 8
  %52 = extractvalue { i64, i1 } %51, 1
  br i1 %52, label %58, label %35, !llvm.loop !51

53:                                               ; preds = %42
  %54 = add i64 %34, 8
  %55 = load i64, ptr %7, align 8, !tbaa !42
  %56 = icmp eq i64 %54, %55
  %57 = select i1 %56, i64 0, i64 %54
  br label %33, !llvm.loop !51

58:                                               ; preds = %35, %46
  %59 = phi i64 [ 1, %46 ], [ 0, %35 ]
  %60 = add i64 %59, %12
  %61 = add nuw i64 %11, 1
  %62 = icmp eq i64 %61, %2
  br i1 %62, label %8, label %10, !llvm.loop !52
}

define dso_local void @number_words(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3, ptr nocapture noundef writeonly %4) local_unnamed_addr #0 {
  %6 = icmp eq i64 %2, 0
  br i1 %6, label %14, label %7

7:                                                ; preds = %5
  %8 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55
  %9 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55, i32 2
  %10 = load i64, ptr %9, align 8, !tbaa !42
  %11 = lshr i64 %10, 3
  %12 = zext i64 %11 to i128
  %13 = load ptr, ptr %8, align 8, !tbaa !53
  br label %15

14:                                               ; preds = %43, %5
  ret void

15:                                               ; preds = %7, %43
  %16 = phi i64 [ 0, %7 ], [ %48, %43 ]
  %17 = getelementptr inbounds i64, ptr %1, i64 %16
  %18 = load i64, ptr %17, align 8, !tbaa !12
  %19 = mul i64 %18, -7046029254386353131
  %20 = lshr i64 %19, 32
  %21 = xor i64 %20, %19
  %22 = mul i64 %21, -2960836687051489901
  %23 = lshr i64 %22, 29
  %24 = xor i64 %23, %22
  %25 = mul i64 %24, -4417276706812531889
  %26 = zext i64 %25 to i128
  %27 = mul nuw nsw i128 %26, %12
  %28 = lshr i128 %27, 61
  %29 = trunc i128 %28 to i64
  %30 = and i64 %29, -8
  %31 = add i64 %18, 1
  %32 = getelementptr inbounds i64, ptr %13, i64 %30
  %33 = load i64, ptr %32, align 8, !tbaa !12
  %34 = icmp eq i64 %33, %31
  br i1 %34, label %43, label %35

35:                                               ; preds = %15, %35
  %36 = phi i64 [ %39, %35 ], [ %30, %15 ]
  %37 = add i64 %36, 1
  %38 = icmp eq i64 %37, %10
  %39 = select i1 %38, i64 0, i64 %37
  %40 = getelementptr inbounds i64, ptr %13, i64 %39
  %41 = load i64, ptr %40, align 8, !tbaa !12
  %42 = icmp eq i64 %41, %31
  br i1 %42, label %43, label %35, !llvm.loop !56

43:                                               ; preds = %35, %15
  %44 = phi i64 [ %30, %15 ], [ %39, %35 ]
  %45 = add i64 %16, %3
  %46 = trunc i64 %45 to i32
  %47 = getelementptr inbounds i32, ptr %4, i64 %44
  store i32 %46, ptr %47, align 4, !tbaa !10
  %48 = add nuw i64 %16, 1
  %49 = icmp eq i64 %48, %2
  br i1 %49, label %14, label %15, !llvm.loop !57
}

define dso_local i64 @intern(ptr nocapture noundef %0, ptr nocapture noundef %1, ptr nocapture noundef readonly %2) local_unnamed_addr #5 {
  %4 = getelementptr inbounds %struct.Table, ptr %1, i64 0, i32 1
  %5 = load i64, ptr %4, align 8, !tbaa !58
  %6 = icmp eq i64 %5, 0
  br i1 %6, label %9, label %35

7:                                                ; preds = %35
  %8 = and i64 %49, 4611686018427387903
  br label %9

9:                                                ; preds = %7, %3
  %10 = phi i64 [ 0, %3 ], [ %8, %7 ]
  %11 = getelementptr inbounds %struct.Table, ptr %1, i64 0, i32 4
  %12 = mul i64 %10, -7046029254386353131
  %13 = lshr i64 %12, 32
  %14 = xor i64 %13, %12
  %15 = mul i64 %14, -2960836687051489901
  %16 = lshr i64 %15, 29
  %17 = xor i64 %16, %15
  %18 = mul i64 %17, -4417276706812531889
  %19 = zext i64 %18 to i128
  %20 = getelementptr inbounds %struct.Table, ptr %1, i64 0, i32 4, i32 2
  %21 = load i64, ptr %20, align 8, !tbaa !42
  %22 = lshr i64 %21, 3
  %23 = zext i64 %22 to i128
  %24 = mul nuw nsw i128 %23, %19
  %25 = lshr i128 %24, 61
  %26 = trunc i128 %25 to i64
  %27 = and i64 %26, -8
  %28 = load ptr, ptr %11, align 8, !tbaa !44
  %29 = getelementptr inbounds i64, ptr %28, i64 %27
  %30 = load i64, ptr %29, align 8, !tbaa !12
  %31 = icmp eq i64 %30, 0
  br i1 %31, label %83, label %32

32:                                               ; preds = %9
  %33 = add nuw nsw i64 %10, 1
  %34 = getelementptr inbounds %struct.Table, ptr %1, i64 0, i32 4, i32 1
  br label %52

35:                                               ; preds = %3, %35
  %36 = phi i64 [ %49, %35 ], [ 0, %3 ]
  %37 = phi i64 [ %50, %35 ], [ 0, %3 ]
  %38 = getelementptr inbounds i32, ptr %2, i64 %37
  %39 = load i32, ptr %38, align 4, !tbaa !10
  %40 = zext i32 %39 to i64
  %41 = xor i64 %36, %40
  %42 = mul i64 %41, -7046029254386353131
  %43 = lshr i64 %42, 32
  %44 = xor i64 %43, %42
  %45 = mul i64 %44, -2960836687051489901
  %46 = lshr i64 %45, 29
  %47 = xor i64 %46, %45
  %48 = mul i64 %47, -4417276706812531889
  %49 = add i64 %48, %37
  %50 = add nuw i64 %37, 1
  %51 = icmp eq i64 %50, %5
  br i1 %51, label %7, label %35, !llvm.loop !59

52:                                               ; preds = %32, %76
  %53 = phi i64 [ %30, %32 ], [ %81, %76 ]
  %54 = phi i64 [ %27, %32 ], [ %79, %76 ]
  %55 = icmp eq i64 %53, %33
  br i1 %55, label %56, label %76

56:                                               ; preds = %52
  %57 = load ptr, ptr %34, align 8, !tbaa !47
  %58 = getelementptr inbounds i64, ptr %57, i64 %54
  %59 = load i64, ptr %58, align 8, !tbaa !12
  %60 = load ptr, ptr %1, align 8, !tbaa !60
  %61 = mul i64 %59, %5
  %62 = getelementptr inbounds i32, ptr %60, i64 %61
  br i1 %6, label %73, label %63

63:                                               ; preds = %56, %70
  %64 = phi i64 [ %71, %70 ], [ 0, %56 ]
  %65 = getelementptr inbounds i32, ptr %62, i64 %64
  %66 = load i32, ptr %65, align 4, !tbaa !10
  %67 = getelementptr inbounds i32, ptr %2, i64 %64
  %68 = load i32, ptr %67, align 4, !tbaa !10
  %69 = icmp eq i32 %66, %68
  br i1 %69, label %70, label %73

70:                                               ; preds = %63
  %71 = add nuw i64 %64, 1
  %72 = icmp eq i64 %71, %5
  br i1 %72, label %124, label %63, !llvm.loop !61

73:                                               ; preds = %63, %56
  %74 = phi i64 [ 0, %56 ], [ %64, %63 ]
  %75 = icmp eq i64 %74, %5
  br i1 %75, label %124, label %76

76:                                               ; preds = %73, %52
  %77 = add i64 %54, 1
  %78 = icmp eq i64 %77, %21
  %79 = select i1 %78, i64 0, i64 %77
  %80 = getelementptr inbounds i64, ptr %28, i64 %79
  %81 = load i64, ptr %80, align 8, !tbaa !12
  %82 = icmp eq i64 %81, 0
  br i1 %82, label %83, label %52, !llvm.loop !62

83:                                               ; preds = %76, %9
  %84 = phi i64 [ %27, %9 ], [ %79, %76 ]
  %85 = getelementptr inbounds i64, ptr %28, i64 %84
  %86 = getelementptr inbounds %struct.Table, ptr %1, i64 0, i32 2
  %87 = load i64, ptr %86, align 8, !tbaa !63
  %88 = getelementptr inbounds %struct.Table, ptr %1, i64 0, i32 3
  %89 = load i64, ptr %88, align 8, !tbaa !64
  %90 = icmp eq i64 %87, %89
  br i1 %90, label %91, label %94

91:                                               ; preds = %83
  %92 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %93 = atomicrmw or ptr %92, i64 4 monotonic, align 8
  br label %124

94:                                               ; preds = %83
  %95 = load ptr, ptr %1, align 8, !tbaa !60
  %96 = mul i64 %87, %5
  %97 = getelementptr inbounds i32, ptr %95, i64 %96
  br i1 %6, label %105, label %98

98:                                               ; preds = %94, %98
  %99 = phi i64 [ %103, %98 ], [ 0, %94 ]
  %100 = getelementptr inbounds i32, ptr %2, i64 %99
  %101 = load i32, ptr %100, align 4, !tbaa !10
  %102 = getelementptr inbounds i32, ptr %97, i64 %99
  store i32 %101, ptr %102, align 4, !tbaa !10
  %103 = add nuw i64 %99, 1
  %104 = icmp eq i64 %103, %5
  br i1 %104, label %105, label %98, !llvm.loop !65

105:                                              ; preds = %98, %94
  %106 = add nuw nsw i64 %10, 1
  store i64 %106, ptr %85, align 8, !tbaa !12
  %107 = load i64, ptr %86, align 8, !tbaa !63
  %108 = getelementptr inbounds %struct.Table, ptr %1, i64 0, i32 4, i32 1
  %109 = load ptr, ptr %108, align 8, !tbaa !47
  %110 = getelementptr inbounds i64, ptr %109, i64 %84
  store i64 %107, ptr %110, align 8, !tbaa !12
  %111 = getelementptr inbounds %struct.Table, ptr %1, i64 0, i32 4, i32 3
  %112 = atomicrmw add ptr %111, i64 1 monotonic, align 8
  %113 = mul i64 %112, 100
  %114 = add i64 %113, 100
  %115 = load i64, ptr %20, align 8, !tbaa !42
  %116 = mul i64 %115, 60
  %117 = icmp ugt i64 %114, %116
  br i1 %117, label %118, label %121, !prof !66

118:                                              ; preds = %105
  %119 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %120 = atomicrmw or ptr %119, i64 2 monotonic, align 8
  br label %121

121:                                              ; preds = %105, %118
  %122 = load i64, ptr %86, align 8, !tbaa !63
  %123 = add i64 %122, 1
  store i64 %123, ptr %86, align 8, !tbaa !63
  br label %124

124:                                              ; preds = %73, %70, %121, %91
  %125 = phi i64 [ 0, %91 ], [ %122, %121 ], [ %59, %70 ], [ %59, %73 ]
  ret i64 %125
}

define dso_local void @intern_rows(ptr nocapture noundef %0, ptr nocapture noundef %1, ptr nocapture noundef readonly %2, i64 noundef %3) local_unnamed_addr #5 {
  %5 = icmp eq i64 %3, 0
  br i1 %5, label %8, label %6

6:                                                ; preds = %4
  %7 = getelementptr inbounds %struct.Table, ptr %1, i64 0, i32 1
  br label %9

8:                                                ; preds = %9, %4
  ret void

9:                                                ; preds = %6, %9
  %10 = phi i64 [ 0, %6 ], [ %15, %9 ]
  %11 = load i64, ptr %7, align 8, !tbaa !58
  %12 = mul i64 %11, %10
  %13 = getelementptr inbounds i32, ptr %2, i64 %12
  %14 = tail call i64 @intern(ptr noundef %0, ptr noundef %1, ptr noundef %13) #16
  %15 = add nuw i64 %10, 1
  %16 = icmp eq i64 %15, %3
  br i1 %16, label %8, label %9, !llvm.loop !67
}

define dso_local i64 @pack_state(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4) local_unnamed_addr #7 {
  %6 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42
  %7 = load i64, ptr %6, align 8, !tbaa !12
  %8 = shl i64 %2, %7
  %9 = or i64 %8, %1
  %10 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 1
  %11 = load i64, ptr %10, align 8, !tbaa !12
  %12 = add i64 %11, %7
  %13 = shl i64 %3, %12
  %14 = or i64 %9, %13
  %15 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 2
  %16 = load i64, ptr %15, align 8, !tbaa !12
  %17 = add i64 %12, %16
  %18 = shl i64 %4, %17
  %19 = or i64 %14, %18
  %20 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 21
  %21 = load i64, ptr %20, align 8, !tbaa !68
  %22 = and i64 %21, 1
  %23 = icmp eq i64 %22, 0
  br i1 %23, label %26, label %24, !prof !69

24:                                               ; preds = %5
  %25 = tail call fastcc i64 @lesser(ptr noundef nonnull %0, i64 noundef %19) #16
  br label %26

26:                                               ; preds = %5, %24
  %27 = phi i64 [ %25, %24 ], [ %19, %5 ]
  ret i64 %27
}

define dso_local void @expand(ptr noundef %0, ptr nocapture noundef %1, ptr nocapture noundef readonly %2, i64 noundef %3, i64 noundef %4) local_unnamed_addr #8 {
  %6 = alloca [4 x ptr], align 16
  %7 = alloca %struct.State, align 8
  %8 = alloca [4 x ptr], align 16
  %9 = alloca %struct.State, align 8
  %10 = alloca [4 x ptr], align 16
  %11 = alloca %struct.State, align 8
  %12 = alloca [17 x i32], align 16
  %13 = alloca [4 x ptr], align 16
  %14 = alloca %struct.State, align 8
  %15 = alloca [256 x i32], align 16
  %16 = alloca [17 x i32], align 16
  %17 = alloca [4 x ptr], align 16
  %18 = alloca %struct.State, align 8
  %19 = alloca [4 x ptr], align 16
  %20 = alloca %struct.Leaving, align 8
  %21 = alloca [4 x ptr], align 16
  %22 = alloca %struct.State, align 8
  %23 = alloca %struct.Pipe, align 8
  call void @llvm.lifetime.start.p0(i64 1304, ptr nonnull %23) #15
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(1304) %23, i8 0, i64 1304, i1 false)
  %24 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 2
  %25 = load i64, ptr %24, align 8, !tbaa !70
  br label %120

26:                                               ; preds = %120
  %27 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %28 = load atomic i64, ptr %27 monotonic, align 8
  %29 = icmp eq i64 %28, 0
  br i1 %29, label %30, label %1710

30:                                               ; preds = %26
  %31 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 3
  %32 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 59
  %33 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 4
  %34 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 5
  %35 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 6
  %36 = getelementptr inbounds ptr, ptr %19, i64 1
  %37 = getelementptr inbounds [2 x i64], ptr %20, i64 0, i64 1
  %38 = getelementptr inbounds ptr, ptr %19, i64 2
  %39 = getelementptr inbounds %struct.State, ptr %20, i64 0, i32 1
  %40 = getelementptr inbounds ptr, ptr %19, i64 3
  %41 = getelementptr inbounds %struct.State, ptr %20, i64 0, i32 1, i64 1
  %42 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 1
  %43 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 2
  %44 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 3
  %45 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 5
  %46 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 7
  %47 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 8
  %48 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 9
  %49 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 10
  %50 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 11
  %51 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 12
  %52 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42
  %53 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 6, i64 1
  %54 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 1
  %55 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 2
  %56 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 7, i64 1
  %57 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 21
  %58 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 17
  %59 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 4
  %60 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 18
  %61 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 45
  %62 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 53
  %63 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 53, i32 2
  %64 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 44
  %65 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 5
  %66 = getelementptr inbounds ptr, ptr %17, i64 1
  %67 = getelementptr inbounds [2 x i64], ptr %18, i64 0, i64 1
  %68 = getelementptr inbounds ptr, ptr %17, i64 2
  %69 = getelementptr inbounds %struct.State, ptr %18, i64 0, i32 1
  %70 = getelementptr inbounds ptr, ptr %17, i64 3
  %71 = getelementptr inbounds %struct.State, ptr %18, i64 0, i32 1, i64 1
  %72 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 4
  %73 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 3
  %74 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55
  %75 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55, i32 2
  %76 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 1
  %77 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 57
  %78 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 52
  %79 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 52, i32 2
  %80 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 46
  %81 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 2
  %82 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 28
  %83 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 48
  %84 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 29, i64 3
  %85 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 52, i32 3
  %86 = getelementptr inbounds ptr, ptr %13, i64 1
  %87 = getelementptr inbounds [2 x i64], ptr %14, i64 0, i64 1
  %88 = getelementptr inbounds ptr, ptr %13, i64 2
  %89 = getelementptr inbounds %struct.State, ptr %14, i64 0, i32 1
  %90 = getelementptr inbounds ptr, ptr %13, i64 3
  %91 = getelementptr inbounds %struct.State, ptr %14, i64 0, i32 1, i64 1
  %92 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 19
  %93 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 20
  %94 = getelementptr inbounds ptr, ptr %10, i64 1
  %95 = getelementptr inbounds [2 x i64], ptr %11, i64 0, i64 1
  %96 = getelementptr inbounds ptr, ptr %10, i64 2
  %97 = getelementptr inbounds %struct.State, ptr %11, i64 0, i32 1
  %98 = getelementptr inbounds ptr, ptr %10, i64 3
  %99 = getelementptr inbounds %struct.State, ptr %11, i64 0, i32 1, i64 1
  %100 = getelementptr inbounds ptr, ptr %8, i64 1
  %101 = getelementptr inbounds [2 x i64], ptr %9, i64 0, i64 1
  %102 = getelementptr inbounds ptr, ptr %8, i64 2
  %103 = getelementptr inbounds %struct.State, ptr %9, i64 0, i32 1
  %104 = getelementptr inbounds ptr, ptr %8, i64 3
  %105 = getelementptr inbounds %struct.State, ptr %9, i64 0, i32 1, i64 1
  %106 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 30, i64 4
  %107 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 6
  %108 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55, i32 3
  %109 = getelementptr inbounds ptr, ptr %21, i64 1
  %110 = getelementptr inbounds [2 x i64], ptr %22, i64 0, i64 1
  %111 = getelementptr inbounds ptr, ptr %21, i64 2
  %112 = getelementptr inbounds %struct.State, ptr %22, i64 0, i32 1
  %113 = getelementptr inbounds ptr, ptr %21, i64 3
  %114 = getelementptr inbounds %struct.State, ptr %22, i64 0, i32 1, i64 1
  %115 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 37
  %116 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38
  %117 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 1
  %118 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56, i64 1
  %119 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56, i64 1, i32 2
  br label %125

120:                                              ; preds = %5, %120
  %121 = phi i64 [ 0, %5 ], [ %123, %120 ]
  %122 = getelementptr inbounds [64 x i64], ptr %23, i64 0, i64 %121
  store i64 -1, ptr %122, align 8, !tbaa !12
  %123 = add nuw nsw i64 %121, 1
  %124 = icmp eq i64 %123, 64
  br i1 %124, label %26, label %120, !llvm.loop !72

125:                                              ; preds = %30, %1706
  %126 = phi i64 [ %25, %30 ], [ %1707, %1706 ]
  %127 = load i64, ptr %31, align 8, !tbaa !73
  %128 = sub i64 %127, %126
  %129 = icmp ult i64 %128, 65536
  br i1 %129, label %130, label %132

130:                                              ; preds = %125
  %131 = atomicrmw or ptr %27, i64 2 monotonic, align 8
  br label %1710

132:                                              ; preds = %125
  %133 = atomicrmw add ptr %32, i64 128 monotonic, align 8
  %134 = icmp ult i64 %133, %3
  br i1 %134, label %135, label %1710

135:                                              ; preds = %132
  %136 = add i64 %133, 128
  %137 = call i64 @llvm.umin.i64(i64 %136, i64 %3)
  %138 = icmp ugt i64 %137, %133
  br i1 %138, label %257, label %139

139:                                              ; preds = %1703, %135
  %140 = sub i64 %137, %133
  %141 = load i64, ptr %107, align 8, !tbaa !74
  %142 = add i64 %140, %141
  store i64 %142, ptr %107, align 8, !tbaa !74
  %143 = load i64, ptr %24, align 8, !tbaa !70
  %144 = sub i64 %143, %126
  %145 = atomicrmw add ptr %108, i64 %144 monotonic, align 8
  %146 = add i64 %145, %144
  %147 = mul i64 %146, 100
  %148 = load i64, ptr %75, align 8, !tbaa !42
  %149 = mul i64 %148, 84
  %150 = icmp ugt i64 %147, %149
  br i1 %150, label %151, label %153, !prof !66

151:                                              ; preds = %139
  %152 = atomicrmw or ptr %27, i64 2 monotonic, align 8
  br label %153

153:                                              ; preds = %139, %151
  %154 = load i64, ptr %24, align 8, !tbaa !70
  %155 = icmp ugt i64 %154, %126
  br i1 %155, label %156, label %1706

156:                                              ; preds = %153, %247
  %157 = phi i64 [ %255, %247 ], [ %154, %153 ]
  %158 = phi i64 [ %254, %247 ], [ %126, %153 ]
  %159 = add i64 %158, 8
  %160 = icmp ult i64 %159, %157
  %161 = load ptr, ptr %1, align 8, !tbaa !75
  br i1 %160, label %162, label %247

162:                                              ; preds = %156
  %163 = getelementptr inbounds i64, ptr %161, i64 %159
  %164 = load i64, ptr %163, align 8, !tbaa !12
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %22) #15
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %21) #15, !noalias !76
  store ptr %22, ptr %21, align 16, !tbaa !79, !noalias !76
  store ptr %110, ptr %109, align 8, !tbaa !79, !noalias !76
  store ptr %112, ptr %111, align 16, !tbaa !79, !noalias !76
  store ptr %114, ptr %113, align 8, !tbaa !79, !noalias !76
  br label %165

165:                                              ; preds = %165, %162
  %166 = phi i64 [ 0, %162 ], [ %177, %165 ]
  %167 = phi i64 [ %164, %162 ], [ %176, %165 ]
  %168 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %166
  %169 = load i64, ptr %168, align 8, !tbaa !12, !noalias !76
  %170 = shl nsw i64 -1, %169
  %171 = xor i64 %170, -1
  %172 = and i64 %167, %171
  %173 = getelementptr inbounds [4 x ptr], ptr %21, i64 0, i64 %166
  %174 = load ptr, ptr %173, align 8, !tbaa !79, !noalias !76
  store i64 %172, ptr %174, align 8, !tbaa !12
  %175 = load i64, ptr %168, align 8, !tbaa !12, !noalias !76
  %176 = lshr i64 %167, %175
  %177 = add nuw nsw i64 %166, 1
  %178 = icmp eq i64 %177, 4
  br i1 %178, label %179, label %165, !llvm.loop !80

179:                                              ; preds = %165
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %21) #15, !noalias !76
  %180 = load i64, ptr %115, align 8, !tbaa !81
  %181 = icmp eq i64 %180, 0
  br i1 %181, label %203, label %182

182:                                              ; preds = %179
  %183 = load i64, ptr %116, align 8, !tbaa !12
  %184 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %183
  %185 = load i64, ptr %112, align 8, !tbaa !12
  %186 = load ptr, ptr %184, align 8, !tbaa !60
  %187 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %183, i32 1
  %188 = load i64, ptr %187, align 8, !tbaa !58
  %189 = mul i64 %188, %185
  %190 = getelementptr inbounds i32, ptr %186, i64 %189
  %191 = load i32, ptr %190, align 4, !tbaa !10
  %192 = load i64, ptr %117, align 8, !tbaa !12
  %193 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %192
  %194 = load i64, ptr %114, align 8, !tbaa !12
  %195 = load ptr, ptr %193, align 8, !tbaa !60
  %196 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %192, i32 1
  %197 = load i64, ptr %196, align 8, !tbaa !58
  %198 = mul i64 %197, %194
  %199 = getelementptr inbounds i32, ptr %195, i64 %198
  %200 = load i32, ptr %199, align 4, !tbaa !10
  %201 = add nsw i32 %200, %191
  %202 = sext i32 %201 to i64
  br label %203

203:                                              ; preds = %182, %179
  %204 = phi i64 [ %202, %182 ], [ 0, %179 ]
  %205 = load ptr, ptr %118, align 8, !tbaa !44
  %206 = load i64, ptr %22, align 8, !tbaa !12
  %207 = load i64, ptr %110, align 8, !tbaa !12
  %208 = load i64, ptr %52, align 8, !tbaa !12
  %209 = shl i64 %207, %208
  %210 = or i64 %209, %206
  %211 = load i64, ptr %54, align 8, !tbaa !12
  %212 = add i64 %211, %208
  %213 = load i64, ptr %119, align 8, !tbaa !42
  %214 = lshr i64 %213, 3
  %215 = zext i64 %214 to i128
  br label %216

216:                                              ; preds = %231, %203
  %217 = phi i1 [ true, %203 ], [ false, %231 ]
  %218 = phi i64 [ 0, %203 ], [ 1, %231 ]
  %219 = getelementptr inbounds %struct.State, ptr %22, i64 0, i32 1, i64 %218
  %220 = load i64, ptr %219, align 8, !tbaa !12
  %221 = shl i64 %220, %212
  %222 = or i64 %210, %221
  br i1 %181, label %228, label %223

223:                                              ; preds = %216
  %224 = shl i64 %222, 6
  %225 = shl nuw nsw i64 %218, 5
  %226 = or i64 %225, %204
  %227 = or i64 %226, %224
  br label %231

228:                                              ; preds = %216
  %229 = shl i64 %222, 1
  %230 = or i64 %229, %218
  br label %231

231:                                              ; preds = %228, %223
  %232 = phi i64 [ %227, %223 ], [ %230, %228 ]
  %233 = mul i64 %232, -7046029254386353131
  %234 = lshr i64 %233, 32
  %235 = xor i64 %234, %233
  %236 = mul i64 %235, -2960836687051489901
  %237 = lshr i64 %236, 29
  %238 = xor i64 %237, %236
  %239 = mul i64 %238, -4417276706812531889
  %240 = zext i64 %239 to i128
  %241 = mul nuw nsw i128 %240, %215
  %242 = lshr i128 %241, 61
  %243 = trunc i128 %242 to i64
  %244 = and i64 %243, -8
  %245 = getelementptr inbounds i64, ptr %205, i64 %244
  call void @llvm.prefetch.p0(ptr %245, i32 0, i32 2, i32 1)
  br i1 %217, label %216, label %246, !llvm.loop !82

246:                                              ; preds = %231
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %22) #15
  br label %247

247:                                              ; preds = %246, %156
  %248 = getelementptr inbounds i64, ptr %161, i64 %158
  %249 = load i64, ptr %248, align 8, !tbaa !12
  %250 = load ptr, ptr %76, align 8, !tbaa !83
  %251 = getelementptr inbounds i32, ptr %250, i64 %158
  %252 = load i32, ptr %251, align 4, !tbaa !10
  %253 = zext i32 %252 to i64
  call fastcc void @judge_state(ptr noundef %0, ptr noundef nonnull %1, i64 noundef %249, i64 noundef %253) #16
  %254 = add nuw i64 %158, 1
  %255 = load i64, ptr %24, align 8, !tbaa !70
  %256 = icmp ult i64 %254, %255
  br i1 %256, label %156, label %1706, !llvm.loop !84

257:                                              ; preds = %135, %1703
  %258 = phi i64 [ %1704, %1703 ], [ %133, %135 ]
  %259 = getelementptr inbounds i64, ptr %2, i64 %258
  %260 = load i64, ptr %259, align 8, !tbaa !12
  store i64 %260, ptr %33, align 8, !tbaa !85
  %261 = add i64 %258, %4
  %262 = trunc i64 %261 to i32
  store i32 %262, ptr %34, align 8, !tbaa !87
  store i32 0, ptr %35, align 4, !tbaa !88
  call void @llvm.lifetime.start.p0(i64 152, ptr nonnull %20) #15
  call void @llvm.experimental.noalias.scope.decl(metadata !89)
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %19) #15, !noalias !92
  store ptr %20, ptr %19, align 16, !tbaa !79, !noalias !92
  store ptr %37, ptr %36, align 8, !tbaa !79, !noalias !92
  store ptr %39, ptr %38, align 16, !tbaa !79, !noalias !92
  store ptr %41, ptr %40, align 8, !tbaa !79, !noalias !92
  br label %263

263:                                              ; preds = %263, %257
  %264 = phi i64 [ 0, %257 ], [ %275, %263 ]
  %265 = phi i64 [ %260, %257 ], [ %274, %263 ]
  %266 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %264
  %267 = load i64, ptr %266, align 8, !tbaa !12, !noalias !92
  %268 = shl nsw i64 -1, %267
  %269 = xor i64 %268, -1
  %270 = and i64 %265, %269
  %271 = getelementptr inbounds [4 x ptr], ptr %19, i64 0, i64 %264
  %272 = load ptr, ptr %271, align 8, !tbaa !79, !noalias !92
  store i64 %270, ptr %272, align 8, !tbaa !12
  %273 = load i64, ptr %266, align 8, !tbaa !12, !noalias !92
  %274 = lshr i64 %265, %273
  %275 = add nuw nsw i64 %264, 1
  %276 = icmp eq i64 %275, 4
  br i1 %276, label %277, label %263, !llvm.loop !80

277:                                              ; preds = %263
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %19) #15, !noalias !92
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %42, i8 0, i64 16, i1 false), !alias.scope !89
  store i64 %260, ptr %43, align 8, !tbaa !95, !alias.scope !89
  store i64 %261, ptr %44, align 8, !tbaa !98, !alias.scope !89
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %45, i8 0, i64 24, i1 false), !alias.scope !89
  store i32 1, ptr %47, align 8, !tbaa !99, !alias.scope !89
  store i64 0, ptr %49, align 8, !tbaa !100, !alias.scope !89
  store i64 0, ptr %50, align 8, !tbaa !101, !alias.scope !89
  store i64 0, ptr %51, align 8, !tbaa !102, !alias.scope !89
  %278 = load i64, ptr %52, align 8, !tbaa !12, !noalias !89
  store i64 %278, ptr %53, align 8, !tbaa !12, !alias.scope !89
  %279 = load i64, ptr %54, align 8, !tbaa !12, !noalias !89
  %280 = add i64 %279, %278
  store i64 %280, ptr %46, align 8, !tbaa !12, !alias.scope !89
  %281 = load i64, ptr %55, align 8, !tbaa !12, !noalias !89
  %282 = add i64 %281, %280
  store i64 %282, ptr %56, align 8, !tbaa !12, !alias.scope !89
  %283 = load i64, ptr %57, align 8, !tbaa !68, !noalias !89
  %284 = trunc i64 %283 to i32
  %285 = and i32 %284, 1
  store i32 %285, ptr %48, align 4, !tbaa !103, !alias.scope !89
  %286 = load i64, ptr %58, align 8, !tbaa !104, !noalias !89
  br label %287

287:                                              ; preds = %287, %277
  %288 = phi i1 [ true, %277 ], [ false, %287 ]
  %289 = phi i64 [ 0, %277 ], [ 1, %287 ]
  %290 = phi i64 [ 0, %277 ], [ %304, %287 ]
  %291 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %289
  %292 = load i64, ptr %291, align 8, !tbaa !12, !noalias !89
  %293 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %292
  %294 = getelementptr inbounds %struct.State, ptr %20, i64 0, i32 1, i64 %289
  %295 = load i64, ptr %294, align 8, !tbaa !12, !alias.scope !89
  %296 = load ptr, ptr %293, align 8, !tbaa !60, !noalias !89
  %297 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %292, i32 1
  %298 = load i64, ptr %297, align 8, !tbaa !58, !noalias !89
  %299 = mul i64 %298, %295
  %300 = getelementptr inbounds i32, ptr %296, i64 %299
  %301 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 1, i64 %289
  store ptr %300, ptr %301, align 8, !tbaa !79, !alias.scope !89
  %302 = load i32, ptr %300, align 4, !tbaa !10
  %303 = sext i32 %302 to i64
  %304 = add i64 %290, %303
  %305 = call i64 @llvm.usub.sat.i64(i64 %286, i64 %303)
  %306 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 5, i64 %289
  store i64 %305, ptr %306, align 8, !tbaa !12, !alias.scope !89
  br i1 %288, label %287, label %307, !llvm.loop !105

307:                                              ; preds = %287
  store i64 %304, ptr %59, align 8, !tbaa !106, !alias.scope !89
  br label %308

308:                                              ; preds = %619, %307
  %309 = phi i64 [ 0, %307 ], [ %620, %619 ]
  %310 = getelementptr inbounds [2 x i64], ptr %20, i64 0, i64 %309
  %311 = load i64, ptr %310, align 8, !tbaa !12
  %312 = load i64, ptr %59, align 8, !tbaa !106
  %313 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %309
  %314 = load i64, ptr %313, align 8, !tbaa !12
  %315 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 51, i64 %314
  %316 = load ptr, ptr %315, align 8, !tbaa !79
  %317 = load i64, ptr %60, align 8, !tbaa !107
  %318 = shl i64 %317, 1
  %319 = or i64 %318, 1
  %320 = mul i64 %319, %311
  %321 = add i64 %320, %312
  %322 = getelementptr inbounds i64, ptr %316, i64 %321
  %323 = load atomic i64, ptr %322 acquire, align 8
  %324 = icmp eq i64 %323, 0
  br i1 %324, label %325, label %327, !prof !66

325:                                              ; preds = %308
  %326 = call fastcc i64 @fill_calls(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %309, i64 noundef %311, i64 noundef %312, i64 noundef %260, i64 noundef %261) #16
  br label %329

327:                                              ; preds = %308
  %328 = add i64 %323, -1
  br label %329

329:                                              ; preds = %327, %325
  %330 = phi i64 [ %326, %325 ], [ %328, %327 ]
  %331 = lshr i64 %330, 1
  %332 = and i64 %331, 31
  %333 = load i64, ptr %50, align 8, !tbaa !101
  %334 = or i64 %332, %333
  store i64 %334, ptr %50, align 8, !tbaa !101
  %335 = sub nuw nsw i64 1, %309
  %336 = getelementptr inbounds %struct.State, ptr %20, i64 0, i32 1, i64 %335
  %337 = load i64, ptr %336, align 8, !tbaa !12
  %338 = lshr i64 %330, 6
  %339 = and i64 %330, 1
  %340 = load i64, ptr %49, align 8, !tbaa !100
  %341 = or i64 %340, %339
  store i64 %341, ptr %49, align 8, !tbaa !100
  %342 = add nuw nsw i64 %332, %338
  %343 = icmp eq i64 %332, 0
  br i1 %343, label %619, label %344

344:                                              ; preds = %329
  %345 = getelementptr inbounds %struct.State, ptr %20, i64 0, i32 1, i64 %309
  %346 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 5, i64 %309
  %347 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 6, i64 %309
  %348 = getelementptr inbounds [2 x i64], ptr %20, i64 0, i64 %335
  %349 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 6, i64 %335
  %350 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 7, i64 %309
  %351 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 7, i64 %335
  br label %352

352:                                              ; preds = %616, %344
  %353 = phi i64 [ %338, %344 ], [ %617, %616 ]
  %354 = load ptr, ptr %61, align 8, !tbaa !108
  %355 = getelementptr inbounds i64, ptr %354, i64 %353
  %356 = load i64, ptr %355, align 8, !tbaa !12
  %357 = load i32, ptr %47, align 8, !tbaa !99
  %358 = icmp eq i32 %357, 0
  %359 = icmp ult i64 %356, 4503599627370496
  %360 = select i1 %358, i1 true, i1 %359
  br i1 %360, label %365, label %361, !prof !109

361:                                              ; preds = %352
  %362 = load i64, ptr %59, align 8, !tbaa !106
  %363 = load i64, ptr %43, align 8, !tbaa !95
  %364 = load i64, ptr %44, align 8, !tbaa !98
  call fastcc void @judge_far(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %353, i64 noundef %309, ptr noundef nonnull %20, i64 noundef %362, i64 noundef %363, i64 noundef %364) #16
  br label %365

365:                                              ; preds = %361, %352
  %366 = load i64, ptr %345, align 8, !tbaa !12
  %367 = load i64, ptr %346, align 8, !tbaa !12
  %368 = lshr i64 %356, 48
  %369 = and i64 %368, 15
  %370 = icmp ne i64 %369, 0
  %371 = icmp ne i64 %367, 0
  %372 = and i1 %370, %371
  br i1 %372, label %373, label %420

373:                                              ; preds = %365
  %374 = lshr i64 %356, 24
  %375 = and i64 %374, 16777215
  %376 = load i64, ptr %313, align 8, !tbaa !12
  %377 = shl i64 %376, 35
  %378 = shl i64 %366, 14
  %379 = or i64 %378, %377
  %380 = or i64 %379, %375
  %381 = mul i64 %380, -7046029254386353131
  %382 = zext i64 %381 to i128
  %383 = load i64, ptr %63, align 8, !tbaa !42
  %384 = zext i64 %383 to i128
  %385 = mul nuw i128 %382, %384
  %386 = lshr i128 %385, 64
  %387 = trunc i128 %386 to i64
  %388 = add i64 %380, 1
  %389 = load ptr, ptr %62, align 8, !tbaa !44
  %390 = getelementptr inbounds i64, ptr %389, i64 %387
  %391 = load atomic i64, ptr %390 acquire, align 8
  %392 = lshr i64 %391, 28
  %393 = icmp ne i64 %392, %388
  %394 = and i64 %391, 268435455
  %395 = icmp ne i64 %391, 0
  %396 = select i1 %393, i64 -1, i64 %394
  %397 = and i1 %395, %393
  br i1 %397, label %398, label %415

398:                                              ; preds = %373, %398
  %399 = phi i64 [ %413, %398 ], [ %396, %373 ]
  %400 = phi i64 [ %404, %398 ], [ %387, %373 ]
  %401 = add i64 %400, 1
  %402 = load i64, ptr %63, align 8, !tbaa !42
  %403 = icmp eq i64 %401, %402
  %404 = select i1 %403, i64 0, i64 %401
  %405 = load ptr, ptr %62, align 8, !tbaa !44
  %406 = getelementptr inbounds i64, ptr %405, i64 %404
  %407 = load atomic i64, ptr %406 acquire, align 8
  %408 = lshr i64 %407, 28
  %409 = icmp ne i64 %408, %388
  %410 = and i64 %407, 268435455
  %411 = icmp ne i64 %407, 0
  %412 = select i1 %411, i64 %399, i64 -1
  %413 = select i1 %409, i64 %412, i64 %410
  %414 = and i1 %411, %409
  br i1 %414, label %398, label %415, !llvm.loop !110

415:                                              ; preds = %398, %373
  %416 = phi i64 [ %396, %373 ], [ %413, %398 ]
  %417 = icmp eq i64 %416, -1
  br i1 %417, label %418, label %420, !prof !66

418:                                              ; preds = %415
  %419 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %376, i64 noundef %366, i64 noundef %375, i64 noundef %380) #16
  br label %420

420:                                              ; preds = %418, %415, %365
  %421 = phi i64 [ %366, %365 ], [ %419, %418 ], [ %416, %415 ]
  %422 = phi i64 [ 0, %365 ], [ 1, %418 ], [ 1, %415 ]
  %423 = icmp ugt i64 %369, %422
  %424 = icmp ult i64 %422, %367
  %425 = and i1 %423, %424
  br i1 %425, label %426, label %483, !prof !66

426:                                              ; preds = %420, %477
  %427 = phi i64 [ %479, %477 ], [ %422, %420 ]
  %428 = phi i64 [ %478, %477 ], [ %421, %420 ]
  %429 = load ptr, ptr %64, align 8, !tbaa !111
  %430 = getelementptr inbounds %struct.Local, ptr %429, i64 %353, i32 6, i64 %427
  %431 = load i32, ptr %430, align 4, !tbaa !10
  %432 = zext i32 %431 to i64
  %433 = load i64, ptr %313, align 8, !tbaa !12
  %434 = shl i64 %433, 35
  %435 = shl i64 %428, 14
  %436 = or i64 %435, %434
  %437 = or i64 %436, %432
  %438 = mul i64 %437, -7046029254386353131
  %439 = zext i64 %438 to i128
  %440 = load i64, ptr %63, align 8, !tbaa !42
  %441 = zext i64 %440 to i128
  %442 = mul nuw i128 %439, %441
  %443 = lshr i128 %442, 64
  %444 = trunc i128 %443 to i64
  %445 = add i64 %437, 1
  %446 = load ptr, ptr %62, align 8, !tbaa !44
  %447 = getelementptr inbounds i64, ptr %446, i64 %444
  %448 = load atomic i64, ptr %447 acquire, align 8
  %449 = lshr i64 %448, 28
  %450 = icmp ne i64 %449, %445
  %451 = and i64 %448, 268435455
  %452 = icmp ne i64 %448, 0
  %453 = select i1 %450, i64 -1, i64 %451
  %454 = and i1 %452, %450
  br i1 %454, label %455, label %472

455:                                              ; preds = %426, %455
  %456 = phi i64 [ %470, %455 ], [ %453, %426 ]
  %457 = phi i64 [ %461, %455 ], [ %444, %426 ]
  %458 = add i64 %457, 1
  %459 = load i64, ptr %63, align 8, !tbaa !42
  %460 = icmp eq i64 %458, %459
  %461 = select i1 %460, i64 0, i64 %458
  %462 = load ptr, ptr %62, align 8, !tbaa !44
  %463 = getelementptr inbounds i64, ptr %462, i64 %461
  %464 = load atomic i64, ptr %463 acquire, align 8
  %465 = lshr i64 %464, 28
  %466 = icmp ne i64 %465, %445
  %467 = and i64 %464, 268435455
  %468 = icmp ne i64 %464, 0
  %469 = select i1 %468, i64 %456, i64 -1
  %470 = select i1 %466, i64 %469, i64 %467
  %471 = and i1 %468, %466
  br i1 %471, label %455, label %472, !llvm.loop !110

472:                                              ; preds = %455, %426
  %473 = phi i64 [ %453, %426 ], [ %470, %455 ]
  %474 = icmp eq i64 %473, -1
  br i1 %474, label %475, label %477, !prof !66

475:                                              ; preds = %472
  %476 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %433, i64 noundef %428, i64 noundef %432, i64 noundef %437) #16
  br label %477

477:                                              ; preds = %475, %472
  %478 = phi i64 [ %476, %475 ], [ %473, %472 ]
  %479 = add nuw nsw i64 %427, 1
  %480 = icmp ugt i64 %369, %479
  %481 = icmp ult i64 %479, %367
  %482 = and i1 %480, %481
  br i1 %482, label %426, label %483, !prof !66, !llvm.loop !112

483:                                              ; preds = %477, %420
  %484 = phi i64 [ %421, %420 ], [ %478, %477 ]
  %485 = phi i64 [ %422, %420 ], [ %479, %477 ]
  %486 = phi i1 [ %423, %420 ], [ %480, %477 ]
  %487 = sub i64 %369, %485
  %488 = load i64, ptr %65, align 8, !tbaa !113
  %489 = add i64 %487, %488
  store i64 %489, ptr %65, align 8, !tbaa !113
  %490 = zext i1 %486 to i64
  %491 = shl nuw i64 %490, %309
  %492 = load i64, ptr %51, align 8, !tbaa !12
  %493 = or i64 %492, %491
  store i64 %493, ptr %51, align 8, !tbaa !12
  %494 = and i64 %356, 16777215
  %495 = load i64, ptr %347, align 8, !tbaa !12
  %496 = shl i64 %494, %495
  %497 = load i64, ptr %348, align 8, !tbaa !12
  %498 = load i64, ptr %349, align 8, !tbaa !12
  %499 = shl i64 %497, %498
  %500 = or i64 %499, %496
  %501 = load i64, ptr %350, align 8, !tbaa !12
  %502 = shl i64 %484, %501
  %503 = or i64 %500, %502
  %504 = load i64, ptr %351, align 8, !tbaa !12
  %505 = shl i64 %337, %504
  %506 = or i64 %503, %505
  %507 = load i32, ptr %48, align 4, !tbaa !103
  %508 = icmp eq i32 %507, 0
  br i1 %508, label %541, label %509, !prof !69

509:                                              ; preds = %483
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %18) #15
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %17) #15, !noalias !114
  store ptr %18, ptr %17, align 16, !tbaa !79, !noalias !114
  store ptr %67, ptr %66, align 8, !tbaa !79, !noalias !114
  store ptr %69, ptr %68, align 16, !tbaa !79, !noalias !114
  store ptr %71, ptr %70, align 8, !tbaa !79, !noalias !114
  br label %510

510:                                              ; preds = %510, %509
  %511 = phi i64 [ 0, %509 ], [ %522, %510 ]
  %512 = phi i64 [ %506, %509 ], [ %521, %510 ]
  %513 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %511
  %514 = load i64, ptr %513, align 8, !tbaa !12, !noalias !114
  %515 = shl nsw i64 -1, %514
  %516 = xor i64 %515, -1
  %517 = and i64 %512, %516
  %518 = getelementptr inbounds [4 x ptr], ptr %17, i64 0, i64 %511
  %519 = load ptr, ptr %518, align 8, !tbaa !79, !noalias !114
  store i64 %517, ptr %519, align 8, !tbaa !12
  %520 = load i64, ptr %513, align 8, !tbaa !12, !noalias !114
  %521 = lshr i64 %512, %520
  %522 = add nuw nsw i64 %511, 1
  %523 = icmp eq i64 %522, 4
  br i1 %523, label %524, label %510, !llvm.loop !80

524:                                              ; preds = %510
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %17) #15, !noalias !114
  %525 = load i64, ptr %67, align 8, !tbaa !12
  %526 = load i64, ptr %18, align 8, !tbaa !12
  %527 = load i64, ptr %52, align 8, !tbaa !12
  %528 = shl i64 %526, %527
  %529 = or i64 %528, %525
  %530 = load i64, ptr %71, align 8, !tbaa !12
  %531 = load i64, ptr %54, align 8, !tbaa !12
  %532 = add i64 %531, %527
  %533 = shl i64 %530, %532
  %534 = or i64 %529, %533
  %535 = load i64, ptr %69, align 8, !tbaa !12
  %536 = load i64, ptr %55, align 8, !tbaa !12
  %537 = add i64 %536, %532
  %538 = shl i64 %535, %537
  %539 = or i64 %534, %538
  %540 = call i64 @llvm.umin.i64(i64 %539, i64 %506)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %18) #15
  br label %541

541:                                              ; preds = %524, %483
  %542 = phi i64 [ %540, %524 ], [ %506, %483 ]
  %543 = load i64, ptr %72, align 8, !tbaa !117
  %544 = add i64 %543, 1
  store i64 %544, ptr %72, align 8, !tbaa !117
  %545 = load i64, ptr %33, align 8, !tbaa !85
  %546 = icmp eq i64 %545, %542
  br i1 %546, label %616, label %547

547:                                              ; preds = %541
  store i32 1, ptr %35, align 4, !tbaa !88
  %548 = load i64, ptr %73, align 8, !tbaa !118
  %549 = add i64 %548, 1
  store i64 %549, ptr %73, align 8, !tbaa !118
  %550 = and i64 %548, 63
  %551 = getelementptr inbounds [64 x i64], ptr %23, i64 0, i64 %550
  %552 = load i64, ptr %551, align 8, !tbaa !12
  %553 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 1, i64 %550
  %554 = load i64, ptr %553, align 8, !tbaa !12
  %555 = mul i64 %542, -7046029254386353131
  %556 = lshr i64 %555, 32
  %557 = xor i64 %556, %555
  %558 = mul i64 %557, -2960836687051489901
  %559 = lshr i64 %558, 29
  %560 = xor i64 %559, %558
  %561 = mul i64 %560, -4417276706812531889
  %562 = zext i64 %561 to i128
  %563 = load i64, ptr %75, align 8, !tbaa !42
  %564 = lshr i64 %563, 3
  %565 = zext i64 %564 to i128
  %566 = mul nuw nsw i128 %565, %562
  %567 = lshr i128 %566, 61
  %568 = trunc i128 %567 to i64
  %569 = and i64 %568, -8
  %570 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 2, i64 %550
  %571 = load i32, ptr %570, align 4, !tbaa !10
  %572 = load ptr, ptr %74, align 8, !tbaa !53
  %573 = getelementptr inbounds i64, ptr %572, i64 %569
  call void @llvm.prefetch.p0(ptr %573, i32 0, i32 2, i32 1)
  store i64 %542, ptr %551, align 8, !tbaa !12
  store i64 %569, ptr %553, align 8, !tbaa !12
  %574 = load i32, ptr %34, align 8, !tbaa !87
  store i32 %574, ptr %570, align 4, !tbaa !10
  %575 = icmp eq i64 %552, -1
  br i1 %575, label %616, label %576

576:                                              ; preds = %547
  %577 = add nuw i64 %552, 1
  %578 = insertelement <8 x i64> poison, i64 %577, i64 0
  %579 = shufflevector <8 x i64> %578, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %580

580:                                              ; preds = %601, %576
  %581 = phi ptr [ %602, %601 ], [ %572, %576 ]
  %582 = phi i64 [ %584, %601 ], [ %554, %576 ]
  br label %583

583:                                              ; preds = %580, %603
  %584 = phi i64 [ %607, %603 ], [ %582, %580 ]
  %585 = getelementptr inbounds i64, ptr %581, i64 %584
  %586 = load volatile <8 x i64>, ptr %585, align 64, !tbaa !17
  %587 = icmp eq <8 x i64> %586, %579
  %588 = bitcast <8 x i1> %587 to i8
  %589 = icmp eq i8 %588, 0
  br i1 %589, label %590, label %616

590:                                              ; preds = %583
  %591 = icmp eq <8 x i64> %586, zeroinitializer
  %592 = bitcast <8 x i1> %591 to i8
  %593 = icmp eq i8 %592, 0
  br i1 %593, label %603, label %594

594:                                              ; preds = %590
  %595 = call i8 @llvm.cttz.i8(i8 %592, i1 true), !range !50
  %596 = zext i8 %595 to i64
  %597 = add i64 %584, %596
  %598 = getelementptr inbounds i64, ptr %581, i64 %597
  %599 = cmpxchg ptr %598, i64 0, i64 %577 monotonic monotonic, align 8
  %600 = extractvalue { i64, i1 } %599, 1
  br i1 %600, label %608, label %601

601:                                              ; preds = %594
  %602 = load ptr, ptr %74, align 8, !tbaa !44
  br label %580, !llvm.loop !51

603:                                              ; preds = %590
  %604 = add i64 %584, 8
  %605 = load i64, ptr %75, align 8, !tbaa !42
  %606 = icmp eq i64 %604, %605
  %607 = select i1 %606, i64 0, i64 %604
  br label %583, !llvm.loop !51

608:                                              ; preds = %594
  %609 = load ptr, ptr %1, align 8, !tbaa !75
  %610 = load i64, ptr %24, align 8, !tbaa !70
  %611 = getelementptr inbounds i64, ptr %609, i64 %610
  store i64 %552, ptr %611, align 8, !tbaa !12
  %612 = load ptr, ptr %76, align 8, !tbaa !83
  %613 = load i64, ptr %24, align 8, !tbaa !70
  %614 = add i64 %613, 1
  store i64 %614, ptr %24, align 8, !tbaa !70
  %615 = getelementptr inbounds i32, ptr %612, i64 %613
  store i32 %571, ptr %615, align 4, !tbaa !10
  br label %616

616:                                              ; preds = %583, %541, %547, %608
  %617 = add nuw nsw i64 %353, 1
  %618 = icmp ult i64 %617, %342
  br i1 %618, label %352, label %619, !llvm.loop !119

619:                                              ; preds = %616, %329
  %620 = add nuw nsw i64 %309, 1
  %621 = icmp eq i64 %620, 2
  br i1 %621, label %634, label %308, !llvm.loop !120

622:                                              ; preds = %655
  %623 = load i64, ptr %57, align 8, !tbaa !68
  %624 = and i64 %623, 2
  %625 = icmp eq i64 %624, 0
  %626 = load i64, ptr %49, align 8
  %627 = icmp ne i64 %626, 0
  %628 = select i1 %625, i1 true, i1 %627
  %629 = load i64, ptr %50, align 8
  %630 = icmp eq i64 %629, 0
  %631 = select i1 %628, i1 true, i1 %630
  %632 = load i64, ptr %92, align 8, !tbaa !121
  %633 = icmp eq i64 %632, 0
  br i1 %633, label %1229, label %1232

634:                                              ; preds = %619, %655
  %635 = phi i64 [ %656, %655 ], [ 0, %619 ]
  %636 = sub nuw nsw i64 1, %635
  %637 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 1, i64 %636
  %638 = load ptr, ptr %637, align 8, !tbaa !79
  %639 = load i32, ptr %638, align 4, !tbaa !10
  %640 = icmp slt i32 %639, 1
  br i1 %640, label %655, label %641

641:                                              ; preds = %634
  %642 = getelementptr inbounds %struct.State, ptr %20, i64 0, i32 1, i64 %636
  %643 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %636
  %644 = getelementptr inbounds [2 x i64], ptr %20, i64 0, i64 %635
  %645 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %635
  %646 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 26, i64 %635
  %647 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 27, i64 %635
  %648 = getelementptr inbounds %struct.State, ptr %20, i64 0, i32 1, i64 %635
  %649 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 5, i64 %635
  %650 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 6, i64 %635
  %651 = getelementptr inbounds [2 x i64], ptr %20, i64 0, i64 %636
  %652 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 6, i64 %636
  %653 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 7, i64 %635
  %654 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 7, i64 %636
  br label %658

655:                                              ; preds = %1224, %634
  %656 = add nuw nsw i64 %635, 1
  %657 = icmp eq i64 %656, 2
  br i1 %657, label %622, label %634, !llvm.loop !122

658:                                              ; preds = %1224, %641
  %659 = phi i64 [ 1, %641 ], [ %1225, %1224 ]
  %660 = icmp ugt i64 %659, 1
  br i1 %660, label %661, label %668

661:                                              ; preds = %658
  %662 = getelementptr inbounds i32, ptr %638, i64 %659
  %663 = load i32, ptr %662, align 4, !tbaa !10
  %664 = add nsw i64 %659, -1
  %665 = getelementptr inbounds i32, ptr %638, i64 %664
  %666 = load i32, ptr %665, align 4, !tbaa !10
  %667 = icmp eq i32 %663, %666
  br i1 %667, label %1224, label %668

668:                                              ; preds = %661, %658
  %669 = phi i64 [ %664, %661 ], [ 0, %658 ]
  %670 = load i64, ptr %642, align 8, !tbaa !12
  %671 = load i64, ptr %643, align 8, !tbaa !12
  %672 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 54, i64 %671
  %673 = load ptr, ptr %672, align 8, !tbaa !79
  %674 = load i64, ptr %60, align 8, !tbaa !107
  %675 = mul i64 %674, %670
  %676 = add i64 %675, %669
  %677 = getelementptr inbounds i32, ptr %673, i64 %676
  %678 = load atomic i32, ptr %677 acquire, align 4
  %679 = icmp eq i32 %678, 0
  br i1 %679, label %680, label %728, !prof !66

680:                                              ; preds = %668, %680
  %681 = cmpxchg ptr %77, i64 0, i64 1 acquire monotonic, align 8
  %682 = extractvalue { i64, i1 } %681, 1
  br i1 %682, label %683, label %680, !llvm.loop !123

683:                                              ; preds = %680
  %684 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %671
  call void @llvm.lifetime.start.p0(i64 68, ptr nonnull %16) #15
  %685 = load ptr, ptr %684, align 8, !tbaa !60
  %686 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %671, i32 1
  %687 = load i64, ptr %686, align 8, !tbaa !58
  %688 = mul i64 %687, %670
  %689 = getelementptr inbounds i32, ptr %685, i64 %688
  %690 = icmp eq i64 %687, 0
  br i1 %690, label %714, label %691

691:                                              ; preds = %683, %691
  %692 = phi i64 [ %696, %691 ], [ 0, %683 ]
  %693 = getelementptr inbounds i32, ptr %689, i64 %692
  %694 = load i32, ptr %693, align 4, !tbaa !10
  %695 = getelementptr inbounds i32, ptr %16, i64 %692
  store i32 %694, ptr %695, align 4, !tbaa !10
  %696 = add nuw i64 %692, 1
  %697 = icmp eq i64 %696, %687
  br i1 %697, label %698, label %691, !llvm.loop !65

698:                                              ; preds = %691
  %699 = load i32, ptr %16, align 16, !tbaa !10
  %700 = trunc i64 %669 to i32
  %701 = add nsw i32 %700, 1
  %702 = icmp slt i32 %701, %699
  br i1 %702, label %703, label %714

703:                                              ; preds = %698
  %704 = sext i32 %701 to i64
  br label %705

705:                                              ; preds = %705, %703
  %706 = phi i64 [ %704, %703 ], [ %707, %705 ]
  %707 = add nuw nsw i64 %706, 1
  %708 = getelementptr inbounds [17 x i32], ptr %16, i64 0, i64 %707
  %709 = load i32, ptr %708, align 4, !tbaa !10
  %710 = getelementptr inbounds [17 x i32], ptr %16, i64 0, i64 %706
  store i32 %709, ptr %710, align 4, !tbaa !10
  %711 = load i32, ptr %16, align 16, !tbaa !10
  %712 = sext i32 %711 to i64
  %713 = icmp slt i64 %707, %712
  br i1 %713, label %705, label %714, !llvm.loop !124

714:                                              ; preds = %705, %698, %683
  %715 = phi i32 [ %699, %698 ], [ undef, %683 ], [ %711, %705 ]
  %716 = sext i32 %715 to i64
  %717 = getelementptr inbounds [17 x i32], ptr %16, i64 0, i64 %716
  store i32 -1, ptr %717, align 4, !tbaa !10
  %718 = load i32, ptr %16, align 16, !tbaa !10
  %719 = add nsw i32 %718, -1
  store i32 %719, ptr %16, align 16, !tbaa !10
  %720 = call i64 @intern(ptr noundef %0, ptr noundef nonnull %684, ptr noundef nonnull %16) #16
  call void @llvm.lifetime.end.p0(i64 68, ptr nonnull %16) #15
  %721 = load ptr, ptr %672, align 8, !tbaa !79
  %722 = load i64, ptr %60, align 8, !tbaa !107
  %723 = mul i64 %722, %670
  %724 = add i64 %723, %669
  %725 = getelementptr inbounds i32, ptr %721, i64 %724
  %726 = trunc i64 %720 to i32
  %727 = add i32 %726, 1
  store atomic i32 %727, ptr %725 release, align 4
  store atomic i64 0, ptr %77 release, align 8
  br label %731

728:                                              ; preds = %668
  %729 = zext i32 %678 to i64
  %730 = add nsw i64 %729, -1
  br label %731

731:                                              ; preds = %728, %714
  %732 = phi i64 [ %720, %714 ], [ %730, %728 ]
  %733 = load i64, ptr %644, align 8, !tbaa !12
  %734 = getelementptr inbounds i32, ptr %638, i64 %659
  %735 = load i32, ptr %734, align 4, !tbaa !10
  %736 = sext i32 %735 to i64
  %737 = load i64, ptr %645, align 8, !tbaa !12
  %738 = shl i64 %737, 35
  %739 = shl i64 %733, 14
  %740 = or i64 %739, %736
  %741 = or i64 %740, %738
  %742 = mul i64 %741, -7046029254386353131
  %743 = zext i64 %742 to i128
  %744 = load i64, ptr %79, align 8, !tbaa !42
  %745 = zext i64 %744 to i128
  %746 = mul nuw i128 %743, %745
  %747 = lshr i128 %746, 64
  %748 = trunc i128 %747 to i64
  %749 = add i64 %741, 1
  %750 = load ptr, ptr %78, align 8, !tbaa !44
  %751 = getelementptr inbounds i64, ptr %750, i64 %748
  %752 = load atomic i64, ptr %751 acquire, align 8
  %753 = lshr i64 %752, 28
  %754 = icmp ne i64 %753, %749
  %755 = and i64 %752, 268435455
  %756 = icmp ne i64 %752, 0
  %757 = select i1 %754, i64 -1, i64 %755
  %758 = and i1 %756, %754
  br i1 %758, label %759, label %776

759:                                              ; preds = %731, %759
  %760 = phi i64 [ %774, %759 ], [ %757, %731 ]
  %761 = phi i64 [ %765, %759 ], [ %748, %731 ]
  %762 = add i64 %761, 1
  %763 = load i64, ptr %79, align 8, !tbaa !42
  %764 = icmp eq i64 %762, %763
  %765 = select i1 %764, i64 0, i64 %762
  %766 = load ptr, ptr %78, align 8, !tbaa !44
  %767 = getelementptr inbounds i64, ptr %766, i64 %765
  %768 = load atomic i64, ptr %767 acquire, align 8
  %769 = lshr i64 %768, 28
  %770 = icmp ne i64 %769, %749
  %771 = and i64 %768, 268435455
  %772 = icmp ne i64 %768, 0
  %773 = select i1 %772, i64 %760, i64 -1
  %774 = select i1 %770, i64 %773, i64 %771
  %775 = and i1 %772, %770
  br i1 %775, label %759, label %776, !llvm.loop !110

776:                                              ; preds = %759, %731
  %777 = phi i64 [ %757, %731 ], [ %774, %759 ]
  %778 = icmp eq i64 %777, -1
  br i1 %778, label %779, label %936, !prof !66

779:                                              ; preds = %776, %779
  %780 = cmpxchg ptr %77, i64 0, i64 1 acquire monotonic, align 8
  %781 = extractvalue { i64, i1 } %780, 1
  br i1 %781, label %782, label %779, !llvm.loop !123

782:                                              ; preds = %779
  %783 = load i64, ptr %79, align 8, !tbaa !42
  %784 = zext i64 %783 to i128
  %785 = mul nuw i128 %784, %743
  %786 = lshr i128 %785, 64
  %787 = trunc i128 %786 to i64
  %788 = load ptr, ptr %78, align 8, !tbaa !44
  %789 = getelementptr inbounds i64, ptr %788, i64 %787
  %790 = load atomic i64, ptr %789 acquire, align 8
  %791 = lshr i64 %790, 28
  %792 = icmp ne i64 %791, %749
  %793 = and i64 %790, 268435455
  %794 = icmp ne i64 %790, 0
  %795 = select i1 %792, i64 -1, i64 %793
  %796 = and i1 %794, %792
  br i1 %796, label %797, label %814

797:                                              ; preds = %782, %797
  %798 = phi i64 [ %812, %797 ], [ %795, %782 ]
  %799 = phi i64 [ %803, %797 ], [ %787, %782 ]
  %800 = add i64 %799, 1
  %801 = load i64, ptr %79, align 8, !tbaa !42
  %802 = icmp eq i64 %800, %801
  %803 = select i1 %802, i64 0, i64 %800
  %804 = load ptr, ptr %78, align 8, !tbaa !44
  %805 = getelementptr inbounds i64, ptr %804, i64 %803
  %806 = load atomic i64, ptr %805 acquire, align 8
  %807 = lshr i64 %806, 28
  %808 = icmp ne i64 %807, %749
  %809 = and i64 %806, 268435455
  %810 = icmp ne i64 %806, 0
  %811 = select i1 %810, i64 %798, i64 -1
  %812 = select i1 %808, i64 %811, i64 %809
  %813 = and i1 %810, %808
  br i1 %813, label %797, label %814, !llvm.loop !110

814:                                              ; preds = %797, %782
  %815 = phi i64 [ %795, %782 ], [ %812, %797 ]
  %816 = icmp eq i64 %815, -1
  br i1 %816, label %817, label %934

817:                                              ; preds = %814
  %818 = load i64, ptr %80, align 8, !tbaa !125
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %15) #15
  %819 = load i64, ptr %645, align 8, !tbaa !12
  %820 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %819
  %821 = load ptr, ptr %820, align 8, !tbaa !60
  %822 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %819, i32 1
  %823 = load i64, ptr %822, align 8, !tbaa !58
  %824 = mul i64 %823, %733
  %825 = getelementptr inbounds i32, ptr %821, i64 %824
  %826 = load i64, ptr %81, align 8, !tbaa !126
  %827 = icmp eq i64 %826, 0
  br i1 %827, label %835, label %828

828:                                              ; preds = %817, %828
  %829 = phi i64 [ %833, %828 ], [ 0, %817 ]
  %830 = getelementptr inbounds i32, ptr %825, i64 %829
  %831 = load i32, ptr %830, align 4, !tbaa !10
  %832 = getelementptr inbounds i32, ptr %15, i64 %829
  store i32 %831, ptr %832, align 4, !tbaa !10
  %833 = add nuw i64 %829, 1
  %834 = icmp eq i64 %833, %826
  br i1 %834, label %835, label %828, !llvm.loop !65

835:                                              ; preds = %828, %817
  %836 = load i64, ptr %646, align 8, !tbaa !12
  %837 = load i64, ptr %647, align 8, !tbaa !12
  %838 = icmp ult i64 %836, %837
  br i1 %838, label %919, label %872

839:                                              ; preds = %930
  %840 = load i64, ptr %80, align 8, !tbaa !125
  %841 = sub i64 %840, %818
  %842 = icmp ugt i64 %840, %818
  br i1 %842, label %843, label %872

843:                                              ; preds = %839
  %844 = load ptr, ptr %64, align 8, !tbaa !111
  br label %845

845:                                              ; preds = %868, %843
  %846 = phi i1 [ true, %843 ], [ %870, %868 ]
  %847 = phi i64 [ %818, %843 ], [ %869, %868 ]
  %848 = getelementptr inbounds %struct.Local, ptr %844, i64 %847, i32 5
  %849 = load i32, ptr %848, align 4, !tbaa !127
  %850 = icmp eq i32 %849, -1
  br i1 %850, label %868, label %851

851:                                              ; preds = %845
  %852 = load ptr, ptr %83, align 8, !tbaa !129
  %853 = zext i32 %849 to i64
  br label %857

854:                                              ; preds = %862
  %855 = add nuw nsw i64 %858, 1
  %856 = icmp eq i64 %855, 4294967295
  br i1 %856, label %868, label %857, !llvm.loop !130

857:                                              ; preds = %854, %851
  %858 = phi i64 [ %853, %851 ], [ %855, %854 ]
  %859 = getelementptr inbounds i32, ptr %852, i64 %858
  %860 = load i32, ptr %859, align 4, !tbaa !10
  %861 = icmp eq i32 %860, -1
  br i1 %861, label %868, label %862

862:                                              ; preds = %857
  %863 = load ptr, ptr %84, align 8, !tbaa !79
  %864 = zext i32 %860 to i64
  %865 = getelementptr inbounds %struct.Claim, ptr %863, i64 %864, i32 6
  %866 = load i64, ptr %865, align 8, !tbaa !131
  %867 = icmp eq i64 %866, 0
  br i1 %867, label %854, label %872

868:                                              ; preds = %857, %854, %845
  %869 = add nuw i64 %847, 1
  %870 = icmp ult i64 %869, %840
  %871 = icmp eq i64 %869, %840
  br i1 %871, label %872, label %845, !llvm.loop !133

872:                                              ; preds = %868, %862, %839, %835
  %873 = phi i64 [ %841, %839 ], [ 0, %835 ], [ %841, %862 ], [ %841, %868 ]
  %874 = phi i1 [ false, %839 ], [ false, %835 ], [ %846, %862 ], [ %870, %868 ]
  %875 = icmp ult i64 %873, 32
  %876 = icmp ult i64 %818, 4194304
  %877 = and i1 %876, %875
  br i1 %877, label %880, label %878

878:                                              ; preds = %872
  %879 = atomicrmw or ptr %27, i64 4 monotonic, align 8
  br label %880

880:                                              ; preds = %878, %872
  %881 = shl i64 %818, 6
  %882 = shl i64 %873, 1
  %883 = and i64 %882, 62
  %884 = or i64 %883, %881
  %885 = zext i1 %874 to i64
  %886 = or i64 %884, %885
  %887 = load i64, ptr %79, align 8, !tbaa !42
  %888 = zext i64 %887 to i128
  %889 = mul nuw i128 %888, %743
  %890 = lshr i128 %889, 64
  %891 = trunc i128 %890 to i64
  %892 = load ptr, ptr %78, align 8, !tbaa !44
  %893 = getelementptr inbounds i64, ptr %892, i64 %891
  %894 = load i64, ptr %893, align 8, !tbaa !12
  %895 = icmp eq i64 %894, 0
  br i1 %895, label %904, label %896

896:                                              ; preds = %880, %896
  %897 = phi i64 [ %900, %896 ], [ %891, %880 ]
  %898 = add i64 %897, 1
  %899 = icmp eq i64 %898, %887
  %900 = select i1 %899, i64 0, i64 %898
  %901 = getelementptr inbounds i64, ptr %892, i64 %900
  %902 = load i64, ptr %901, align 8, !tbaa !12
  %903 = icmp eq i64 %902, 0
  br i1 %903, label %904, label %896, !llvm.loop !134

904:                                              ; preds = %896, %880
  %905 = phi i64 [ %891, %880 ], [ %900, %896 ]
  %906 = getelementptr inbounds i64, ptr %892, i64 %905
  %907 = shl i64 %741, 28
  %908 = add i64 %907, 268435456
  %909 = or i64 %886, %908
  store atomic i64 %909, ptr %906 release, align 8
  %910 = atomicrmw add ptr %85, i64 1 monotonic, align 8
  %911 = mul i64 %910, 100
  %912 = add i64 %911, 100
  %913 = load i64, ptr %79, align 8, !tbaa !42
  %914 = mul i64 %913, 60
  %915 = icmp ugt i64 %912, %914
  br i1 %915, label %916, label %918, !prof !66

916:                                              ; preds = %904
  %917 = atomicrmw or ptr %27, i64 2 monotonic, align 8
  br label %918

918:                                              ; preds = %916, %904
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %15) #15
  br label %934

919:                                              ; preds = %835, %930
  %920 = phi i64 [ %931, %930 ], [ %836, %835 ]
  %921 = call fastcc i32 @take_offer(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %920, ptr noundef nonnull %15, i32 noundef %735, i64 noundef 0) #16
  %922 = icmp eq i32 %921, 0
  br i1 %922, label %930, label %923

923:                                              ; preds = %919
  %924 = call fastcc i32 @add_local(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %635, i64 noundef %733, i64 noundef %920, i64 noundef %818, i32 noundef %735) #16
  %925 = icmp eq i32 %924, 0
  br i1 %925, label %930, label %926

926:                                              ; preds = %923
  %927 = load i64, ptr %80, align 8, !tbaa !125
  %928 = add i64 %927, -1
  %929 = load i64, ptr %82, align 8, !tbaa !135
  call fastcc void @judge_local(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %635, i64 noundef %733, i64 noundef %928, i64 noundef %929, i64 noundef %260, i64 noundef %261) #16
  br label %930

930:                                              ; preds = %926, %923, %919
  %931 = add nuw i64 %920, 1
  %932 = load i64, ptr %647, align 8, !tbaa !12
  %933 = icmp ult i64 %931, %932
  br i1 %933, label %919, label %839, !llvm.loop !136

934:                                              ; preds = %918, %814
  %935 = phi i64 [ %886, %918 ], [ %815, %814 ]
  store atomic i64 0, ptr %77 release, align 8
  br label %936

936:                                              ; preds = %934, %776
  %937 = phi i64 [ %935, %934 ], [ %777, %776 ]
  %938 = lshr i64 %937, 6
  %939 = lshr i64 %937, 1
  %940 = and i64 %939, 31
  %941 = and i64 %937, 1
  %942 = load i64, ptr %49, align 8, !tbaa !100
  %943 = or i64 %942, %941
  store i64 %943, ptr %49, align 8, !tbaa !100
  %944 = add nuw nsw i64 %940, %938
  %945 = icmp eq i64 %940, 0
  br i1 %945, label %1224, label %946

946:                                              ; preds = %936, %1221
  %947 = phi i64 [ %1222, %1221 ], [ %938, %936 ]
  %948 = load ptr, ptr %61, align 8, !tbaa !108
  %949 = getelementptr inbounds i64, ptr %948, i64 %947
  %950 = load i64, ptr %949, align 8, !tbaa !12
  %951 = load i32, ptr %47, align 8, !tbaa !99
  %952 = icmp eq i32 %951, 0
  %953 = icmp ult i64 %950, 4503599627370496
  %954 = select i1 %952, i1 true, i1 %953
  br i1 %954, label %959, label %955, !prof !109

955:                                              ; preds = %946
  %956 = load i64, ptr %59, align 8, !tbaa !106
  %957 = load i64, ptr %43, align 8, !tbaa !95
  %958 = load i64, ptr %44, align 8, !tbaa !98
  call fastcc void @judge_far(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %947, i64 noundef %635, ptr noundef nonnull %20, i64 noundef %956, i64 noundef %957, i64 noundef %958) #16
  br label %959

959:                                              ; preds = %955, %946
  %960 = load i64, ptr %57, align 8, !tbaa !68
  %961 = and i64 %960, 2
  %962 = icmp eq i64 %961, 0
  br i1 %962, label %970, label %963

963:                                              ; preds = %959
  %964 = and i64 %950, 16777215
  %965 = load i64, ptr %644, align 8, !tbaa !12
  %966 = icmp eq i64 %964, %965
  %967 = and i64 %950, 4222124650659840
  %968 = icmp eq i64 %967, 0
  %969 = and i1 %968, %966
  br i1 %969, label %1221, label %970

970:                                              ; preds = %963, %959
  %971 = load i64, ptr %648, align 8, !tbaa !12
  %972 = load i64, ptr %649, align 8, !tbaa !12
  %973 = lshr i64 %950, 48
  %974 = and i64 %973, 15
  %975 = icmp ne i64 %974, 0
  %976 = icmp ne i64 %972, 0
  %977 = and i1 %975, %976
  br i1 %977, label %978, label %1025

978:                                              ; preds = %970
  %979 = lshr i64 %950, 24
  %980 = and i64 %979, 16777215
  %981 = load i64, ptr %645, align 8, !tbaa !12
  %982 = shl i64 %981, 35
  %983 = shl i64 %971, 14
  %984 = or i64 %983, %982
  %985 = or i64 %984, %980
  %986 = mul i64 %985, -7046029254386353131
  %987 = zext i64 %986 to i128
  %988 = load i64, ptr %63, align 8, !tbaa !42
  %989 = zext i64 %988 to i128
  %990 = mul nuw i128 %987, %989
  %991 = lshr i128 %990, 64
  %992 = trunc i128 %991 to i64
  %993 = add i64 %985, 1
  %994 = load ptr, ptr %62, align 8, !tbaa !44
  %995 = getelementptr inbounds i64, ptr %994, i64 %992
  %996 = load atomic i64, ptr %995 acquire, align 8
  %997 = lshr i64 %996, 28
  %998 = icmp ne i64 %997, %993
  %999 = and i64 %996, 268435455
  %1000 = icmp ne i64 %996, 0
  %1001 = select i1 %998, i64 -1, i64 %999
  %1002 = and i1 %1000, %998
  br i1 %1002, label %1003, label %1020

1003:                                             ; preds = %978, %1003
  %1004 = phi i64 [ %1018, %1003 ], [ %1001, %978 ]
  %1005 = phi i64 [ %1009, %1003 ], [ %992, %978 ]
  %1006 = add i64 %1005, 1
  %1007 = load i64, ptr %63, align 8, !tbaa !42
  %1008 = icmp eq i64 %1006, %1007
  %1009 = select i1 %1008, i64 0, i64 %1006
  %1010 = load ptr, ptr %62, align 8, !tbaa !44
  %1011 = getelementptr inbounds i64, ptr %1010, i64 %1009
  %1012 = load atomic i64, ptr %1011 acquire, align 8
  %1013 = lshr i64 %1012, 28
  %1014 = icmp ne i64 %1013, %993
  %1015 = and i64 %1012, 268435455
  %1016 = icmp ne i64 %1012, 0
  %1017 = select i1 %1016, i64 %1004, i64 -1
  %1018 = select i1 %1014, i64 %1017, i64 %1015
  %1019 = and i1 %1016, %1014
  br i1 %1019, label %1003, label %1020, !llvm.loop !110

1020:                                             ; preds = %1003, %978
  %1021 = phi i64 [ %1001, %978 ], [ %1018, %1003 ]
  %1022 = icmp eq i64 %1021, -1
  br i1 %1022, label %1023, label %1025, !prof !66

1023:                                             ; preds = %1020
  %1024 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %981, i64 noundef %971, i64 noundef %980, i64 noundef %985) #16
  br label %1025

1025:                                             ; preds = %1023, %1020, %970
  %1026 = phi i64 [ %971, %970 ], [ %1024, %1023 ], [ %1021, %1020 ]
  %1027 = phi i64 [ 0, %970 ], [ 1, %1023 ], [ 1, %1020 ]
  %1028 = icmp ugt i64 %974, %1027
  %1029 = icmp ult i64 %1027, %972
  %1030 = and i1 %1028, %1029
  br i1 %1030, label %1031, label %1088, !prof !66

1031:                                             ; preds = %1025, %1082
  %1032 = phi i64 [ %1084, %1082 ], [ %1027, %1025 ]
  %1033 = phi i64 [ %1083, %1082 ], [ %1026, %1025 ]
  %1034 = load ptr, ptr %64, align 8, !tbaa !111
  %1035 = getelementptr inbounds %struct.Local, ptr %1034, i64 %947, i32 6, i64 %1032
  %1036 = load i32, ptr %1035, align 4, !tbaa !10
  %1037 = zext i32 %1036 to i64
  %1038 = load i64, ptr %645, align 8, !tbaa !12
  %1039 = shl i64 %1038, 35
  %1040 = shl i64 %1033, 14
  %1041 = or i64 %1040, %1039
  %1042 = or i64 %1041, %1037
  %1043 = mul i64 %1042, -7046029254386353131
  %1044 = zext i64 %1043 to i128
  %1045 = load i64, ptr %63, align 8, !tbaa !42
  %1046 = zext i64 %1045 to i128
  %1047 = mul nuw i128 %1044, %1046
  %1048 = lshr i128 %1047, 64
  %1049 = trunc i128 %1048 to i64
  %1050 = add i64 %1042, 1
  %1051 = load ptr, ptr %62, align 8, !tbaa !44
  %1052 = getelementptr inbounds i64, ptr %1051, i64 %1049
  %1053 = load atomic i64, ptr %1052 acquire, align 8
  %1054 = lshr i64 %1053, 28
  %1055 = icmp ne i64 %1054, %1050
  %1056 = and i64 %1053, 268435455
  %1057 = icmp ne i64 %1053, 0
  %1058 = select i1 %1055, i64 -1, i64 %1056
  %1059 = and i1 %1057, %1055
  br i1 %1059, label %1060, label %1077

1060:                                             ; preds = %1031, %1060
  %1061 = phi i64 [ %1075, %1060 ], [ %1058, %1031 ]
  %1062 = phi i64 [ %1066, %1060 ], [ %1049, %1031 ]
  %1063 = add i64 %1062, 1
  %1064 = load i64, ptr %63, align 8, !tbaa !42
  %1065 = icmp eq i64 %1063, %1064
  %1066 = select i1 %1065, i64 0, i64 %1063
  %1067 = load ptr, ptr %62, align 8, !tbaa !44
  %1068 = getelementptr inbounds i64, ptr %1067, i64 %1066
  %1069 = load atomic i64, ptr %1068 acquire, align 8
  %1070 = lshr i64 %1069, 28
  %1071 = icmp ne i64 %1070, %1050
  %1072 = and i64 %1069, 268435455
  %1073 = icmp ne i64 %1069, 0
  %1074 = select i1 %1073, i64 %1061, i64 -1
  %1075 = select i1 %1071, i64 %1074, i64 %1072
  %1076 = and i1 %1073, %1071
  br i1 %1076, label %1060, label %1077, !llvm.loop !110

1077:                                             ; preds = %1060, %1031
  %1078 = phi i64 [ %1058, %1031 ], [ %1075, %1060 ]
  %1079 = icmp eq i64 %1078, -1
  br i1 %1079, label %1080, label %1082, !prof !66

1080:                                             ; preds = %1077
  %1081 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %1038, i64 noundef %1033, i64 noundef %1037, i64 noundef %1042) #16
  br label %1082

1082:                                             ; preds = %1080, %1077
  %1083 = phi i64 [ %1081, %1080 ], [ %1078, %1077 ]
  %1084 = add nuw nsw i64 %1032, 1
  %1085 = icmp ugt i64 %974, %1084
  %1086 = icmp ult i64 %1084, %972
  %1087 = and i1 %1085, %1086
  br i1 %1087, label %1031, label %1088, !prof !66, !llvm.loop !112

1088:                                             ; preds = %1082, %1025
  %1089 = phi i64 [ %1026, %1025 ], [ %1083, %1082 ]
  %1090 = phi i64 [ %1027, %1025 ], [ %1084, %1082 ]
  %1091 = phi i1 [ %1028, %1025 ], [ %1085, %1082 ]
  %1092 = sub i64 %974, %1090
  %1093 = load i64, ptr %65, align 8, !tbaa !113
  %1094 = add i64 %1092, %1093
  store i64 %1094, ptr %65, align 8, !tbaa !113
  %1095 = zext i1 %1091 to i64
  %1096 = shl nuw i64 %1095, %635
  %1097 = load i64, ptr %51, align 8, !tbaa !12
  %1098 = or i64 %1097, %1096
  store i64 %1098, ptr %51, align 8, !tbaa !12
  %1099 = and i64 %950, 16777215
  %1100 = load i64, ptr %650, align 8, !tbaa !12
  %1101 = shl i64 %1099, %1100
  %1102 = load i64, ptr %651, align 8, !tbaa !12
  %1103 = load i64, ptr %652, align 8, !tbaa !12
  %1104 = shl i64 %1102, %1103
  %1105 = or i64 %1104, %1101
  %1106 = load i64, ptr %653, align 8, !tbaa !12
  %1107 = shl i64 %1089, %1106
  %1108 = or i64 %1105, %1107
  %1109 = load i64, ptr %654, align 8, !tbaa !12
  %1110 = shl i64 %732, %1109
  %1111 = or i64 %1108, %1110
  %1112 = load i32, ptr %48, align 4, !tbaa !103
  %1113 = icmp eq i32 %1112, 0
  br i1 %1113, label %1146, label %1114, !prof !69

1114:                                             ; preds = %1088
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %14) #15
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %13) #15, !noalias !137
  store ptr %14, ptr %13, align 16, !tbaa !79, !noalias !137
  store ptr %87, ptr %86, align 8, !tbaa !79, !noalias !137
  store ptr %89, ptr %88, align 16, !tbaa !79, !noalias !137
  store ptr %91, ptr %90, align 8, !tbaa !79, !noalias !137
  br label %1115

1115:                                             ; preds = %1115, %1114
  %1116 = phi i64 [ 0, %1114 ], [ %1127, %1115 ]
  %1117 = phi i64 [ %1111, %1114 ], [ %1126, %1115 ]
  %1118 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %1116
  %1119 = load i64, ptr %1118, align 8, !tbaa !12, !noalias !137
  %1120 = shl nsw i64 -1, %1119
  %1121 = xor i64 %1120, -1
  %1122 = and i64 %1117, %1121
  %1123 = getelementptr inbounds [4 x ptr], ptr %13, i64 0, i64 %1116
  %1124 = load ptr, ptr %1123, align 8, !tbaa !79, !noalias !137
  store i64 %1122, ptr %1124, align 8, !tbaa !12
  %1125 = load i64, ptr %1118, align 8, !tbaa !12, !noalias !137
  %1126 = lshr i64 %1117, %1125
  %1127 = add nuw nsw i64 %1116, 1
  %1128 = icmp eq i64 %1127, 4
  br i1 %1128, label %1129, label %1115, !llvm.loop !80

1129:                                             ; preds = %1115
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %13) #15, !noalias !137
  %1130 = load i64, ptr %87, align 8, !tbaa !12
  %1131 = load i64, ptr %14, align 8, !tbaa !12
  %1132 = load i64, ptr %52, align 8, !tbaa !12
  %1133 = shl i64 %1131, %1132
  %1134 = or i64 %1133, %1130
  %1135 = load i64, ptr %91, align 8, !tbaa !12
  %1136 = load i64, ptr %54, align 8, !tbaa !12
  %1137 = add i64 %1136, %1132
  %1138 = shl i64 %1135, %1137
  %1139 = or i64 %1134, %1138
  %1140 = load i64, ptr %89, align 8, !tbaa !12
  %1141 = load i64, ptr %55, align 8, !tbaa !12
  %1142 = add i64 %1141, %1137
  %1143 = shl i64 %1140, %1142
  %1144 = or i64 %1139, %1143
  %1145 = call i64 @llvm.umin.i64(i64 %1144, i64 %1111)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %14) #15
  br label %1146

1146:                                             ; preds = %1129, %1088
  %1147 = phi i64 [ %1145, %1129 ], [ %1111, %1088 ]
  %1148 = load i64, ptr %72, align 8, !tbaa !117
  %1149 = add i64 %1148, 1
  store i64 %1149, ptr %72, align 8, !tbaa !117
  %1150 = load i64, ptr %33, align 8, !tbaa !85
  %1151 = icmp eq i64 %1150, %1147
  br i1 %1151, label %1221, label %1152

1152:                                             ; preds = %1146
  store i32 1, ptr %35, align 4, !tbaa !88
  %1153 = load i64, ptr %73, align 8, !tbaa !118
  %1154 = add i64 %1153, 1
  store i64 %1154, ptr %73, align 8, !tbaa !118
  %1155 = and i64 %1153, 63
  %1156 = getelementptr inbounds [64 x i64], ptr %23, i64 0, i64 %1155
  %1157 = load i64, ptr %1156, align 8, !tbaa !12
  %1158 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 1, i64 %1155
  %1159 = load i64, ptr %1158, align 8, !tbaa !12
  %1160 = mul i64 %1147, -7046029254386353131
  %1161 = lshr i64 %1160, 32
  %1162 = xor i64 %1161, %1160
  %1163 = mul i64 %1162, -2960836687051489901
  %1164 = lshr i64 %1163, 29
  %1165 = xor i64 %1164, %1163
  %1166 = mul i64 %1165, -4417276706812531889
  %1167 = zext i64 %1166 to i128
  %1168 = load i64, ptr %75, align 8, !tbaa !42
  %1169 = lshr i64 %1168, 3
  %1170 = zext i64 %1169 to i128
  %1171 = mul nuw nsw i128 %1170, %1167
  %1172 = lshr i128 %1171, 61
  %1173 = trunc i128 %1172 to i64
  %1174 = and i64 %1173, -8
  %1175 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 2, i64 %1155
  %1176 = load i32, ptr %1175, align 4, !tbaa !10
  %1177 = load ptr, ptr %74, align 8, !tbaa !53
  %1178 = getelementptr inbounds i64, ptr %1177, i64 %1174
  call void @llvm.prefetch.p0(ptr %1178, i32 0, i32 2, i32 1)
  store i64 %1147, ptr %1156, align 8, !tbaa !12
  store i64 %1174, ptr %1158, align 8, !tbaa !12
  %1179 = load i32, ptr %34, align 8, !tbaa !87
  store i32 %1179, ptr %1175, align 4, !tbaa !10
  %1180 = icmp eq i64 %1157, -1
  br i1 %1180, label %1221, label %1181

1181:                                             ; preds = %1152
  %1182 = add nuw i64 %1157, 1
  %1183 = insertelement <8 x i64> poison, i64 %1182, i64 0
  %1184 = shufflevector <8 x i64> %1183, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %1185

1185:                                             ; preds = %1206, %1181
  %1186 = phi ptr [ %1207, %1206 ], [ %1177, %1181 ]
  %1187 = phi i64 [ %1189, %1206 ], [ %1159, %1181 ]
  br label %1188

1188:                                             ; preds = %1185, %1208
  %1189 = phi i64 [ %1212, %1208 ], [ %1187, %1185 ]
  %1190 = getelementptr inbounds i64, ptr %1186, i64 %1189
  %1191 = load volatile <8 x i64>, ptr %1190, align 64, !tbaa !17
  %1192 = icmp eq <8 x i64> %1191, %1184
  %1193 = bitcast <8 x i1> %1192 to i8
  %1194 = icmp eq i8 %1193, 0
  br i1 %1194, label %1195, label %1221

1195:                                             ; preds = %1188
  %1196 = icmp eq <8 x i64> %1191, zeroinitializer
  %1197 = bitcast <8 x i1> %1196 to i8
  %1198 = icmp eq i8 %1197, 0
  br i1 %1198, label %1208, label %1199

1199:                                             ; preds = %1195
  %1200 = call i8 @llvm.cttz.i8(i8 %1197, i1 true), !range !50
  %1201 = zext i8 %1200 to i64
  %1202 = add i64 %1189, %1201
  %1203 = getelementptr inbounds i64, ptr %1186, i64 %1202
  %1204 = cmpxchg ptr %1203, i64 0, i64 %1182 monotonic monotonic, align 8
  %1205 = extractvalue { i64, i1 } %1204, 1
  br i1 %1205, label %1213, label %1206

1206:                                             ; preds = %1199
  %1207 = load ptr, ptr %74, align 8, !tbaa !44
  br label %1185, !llvm.loop !51

1208:                                             ; preds = %1195
  %1209 = add i64 %1189, 8
  %1210 = load i64, ptr %75, align 8, !tbaa !42
  %1211 = icmp eq i64 %1209, %1210
  %1212 = select i1 %1211, i64 0, i64 %1209
  br label %1188, !llvm.loop !51

1213:                                             ; preds = %1199
  %1214 = load ptr, ptr %1, align 8, !tbaa !75
  %1215 = load i64, ptr %24, align 8, !tbaa !70
  %1216 = getelementptr inbounds i64, ptr %1214, i64 %1215
  store i64 %1157, ptr %1216, align 8, !tbaa !12
  %1217 = load ptr, ptr %76, align 8, !tbaa !83
  %1218 = load i64, ptr %24, align 8, !tbaa !70
  %1219 = add i64 %1218, 1
  store i64 %1219, ptr %24, align 8, !tbaa !70
  %1220 = getelementptr inbounds i32, ptr %1217, i64 %1218
  store i32 %1176, ptr %1220, align 4, !tbaa !10
  br label %1221

1221:                                             ; preds = %1188, %1213, %1152, %1146, %963
  %1222 = add nuw nsw i64 %947, 1
  %1223 = icmp ult i64 %1222, %944
  br i1 %1223, label %946, label %1224, !llvm.loop !119

1224:                                             ; preds = %1221, %936, %661
  %1225 = add nuw nsw i64 %659, 1
  %1226 = load i32, ptr %638, align 4, !tbaa !10
  %1227 = sext i32 %1226 to i64
  %1228 = icmp slt i64 %659, %1227
  br i1 %1228, label %658, label %655, !llvm.loop !140

1229:                                             ; preds = %1472, %622
  %1230 = load i64, ptr %93, align 8, !tbaa !141
  %1231 = icmp eq i64 %1230, 0
  br i1 %1231, label %1695, label %1476

1232:                                             ; preds = %622, %1472
  %1233 = phi i64 [ %1473, %1472 ], [ %632, %622 ]
  %1234 = phi i1 [ false, %1472 ], [ true, %622 ]
  %1235 = phi i64 [ 1, %1472 ], [ 0, %622 ]
  br i1 %631, label %1248, label %1236

1236:                                             ; preds = %1232
  %1237 = load i64, ptr %93, align 8, !tbaa !141
  %1238 = icmp eq i64 %1237, 0
  br i1 %1238, label %1243, label %1239

1239:                                             ; preds = %1236
  %1240 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 5, i64 %1235
  %1241 = load i64, ptr %1240, align 8, !tbaa !12
  %1242 = icmp eq i64 %1241, 0
  br i1 %1242, label %1248, label %1243

1243:                                             ; preds = %1239, %1236
  %1244 = load i64, ptr %51, align 8, !tbaa !102
  %1245 = shl nuw nsw i64 1, %1235
  %1246 = and i64 %1244, %1245
  %1247 = icmp eq i64 %1246, 0
  br i1 %1247, label %1472, label %1248

1248:                                             ; preds = %1243, %1239, %1232
  %1249 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 1, i64 %1235
  %1250 = load ptr, ptr %1249, align 8, !tbaa !79
  %1251 = load i32, ptr %1250, align 4, !tbaa !10
  %1252 = icmp slt i32 %1251, 1
  br i1 %1252, label %1472, label %1253

1253:                                             ; preds = %1248
  %1254 = getelementptr inbounds %struct.State, ptr %20, i64 0, i32 1, i64 %1235
  %1255 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %1235
  %1256 = getelementptr inbounds [2 x i64], ptr %20, i64 0, i64 %1235
  %1257 = xor i64 %1235, 1
  %1258 = getelementptr inbounds %struct.State, ptr %20, i64 0, i32 1, i64 %1257
  %1259 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 6, i64 %1235
  %1260 = getelementptr inbounds [2 x i64], ptr %20, i64 0, i64 %1257
  %1261 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 6, i64 %1257
  %1262 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 7, i64 %1235
  %1263 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 7, i64 %1257
  br label %1264

1264:                                             ; preds = %1465, %1253
  %1265 = phi i32 [ %1251, %1253 ], [ %1466, %1465 ]
  %1266 = phi i64 [ 1, %1253 ], [ %1467, %1465 ]
  %1267 = icmp ugt i64 %1266, 1
  br i1 %1267, label %1268, label %1275

1268:                                             ; preds = %1264
  %1269 = getelementptr inbounds i32, ptr %1250, i64 %1266
  %1270 = load i32, ptr %1269, align 4, !tbaa !10
  %1271 = add nsw i64 %1266, -1
  %1272 = getelementptr inbounds i32, ptr %1250, i64 %1271
  %1273 = load i32, ptr %1272, align 4, !tbaa !10
  %1274 = icmp eq i32 %1270, %1273
  br i1 %1274, label %1465, label %1275

1275:                                             ; preds = %1268, %1264
  %1276 = phi i64 [ %1271, %1268 ], [ 0, %1264 ]
  %1277 = load i64, ptr %1254, align 8, !tbaa !12
  %1278 = load i64, ptr %1255, align 8, !tbaa !12
  %1279 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 54, i64 %1278
  %1280 = load ptr, ptr %1279, align 8, !tbaa !79
  %1281 = load i64, ptr %60, align 8, !tbaa !107
  %1282 = mul i64 %1281, %1277
  %1283 = add i64 %1282, %1276
  %1284 = getelementptr inbounds i32, ptr %1280, i64 %1283
  %1285 = load atomic i32, ptr %1284 acquire, align 4
  %1286 = icmp eq i32 %1285, 0
  br i1 %1286, label %1287, label %1335, !prof !66

1287:                                             ; preds = %1275, %1287
  %1288 = cmpxchg ptr %77, i64 0, i64 1 acquire monotonic, align 8
  %1289 = extractvalue { i64, i1 } %1288, 1
  br i1 %1289, label %1290, label %1287, !llvm.loop !123

1290:                                             ; preds = %1287
  %1291 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1278
  call void @llvm.lifetime.start.p0(i64 68, ptr nonnull %12) #15
  %1292 = load ptr, ptr %1291, align 8, !tbaa !60
  %1293 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1278, i32 1
  %1294 = load i64, ptr %1293, align 8, !tbaa !58
  %1295 = mul i64 %1294, %1277
  %1296 = getelementptr inbounds i32, ptr %1292, i64 %1295
  %1297 = icmp eq i64 %1294, 0
  br i1 %1297, label %1321, label %1298

1298:                                             ; preds = %1290, %1298
  %1299 = phi i64 [ %1303, %1298 ], [ 0, %1290 ]
  %1300 = getelementptr inbounds i32, ptr %1296, i64 %1299
  %1301 = load i32, ptr %1300, align 4, !tbaa !10
  %1302 = getelementptr inbounds i32, ptr %12, i64 %1299
  store i32 %1301, ptr %1302, align 4, !tbaa !10
  %1303 = add nuw i64 %1299, 1
  %1304 = icmp eq i64 %1303, %1294
  br i1 %1304, label %1305, label %1298, !llvm.loop !65

1305:                                             ; preds = %1298
  %1306 = load i32, ptr %12, align 16, !tbaa !10
  %1307 = trunc i64 %1276 to i32
  %1308 = add nsw i32 %1307, 1
  %1309 = icmp slt i32 %1308, %1306
  br i1 %1309, label %1310, label %1321

1310:                                             ; preds = %1305
  %1311 = sext i32 %1308 to i64
  br label %1312

1312:                                             ; preds = %1312, %1310
  %1313 = phi i64 [ %1311, %1310 ], [ %1314, %1312 ]
  %1314 = add nuw nsw i64 %1313, 1
  %1315 = getelementptr inbounds [17 x i32], ptr %12, i64 0, i64 %1314
  %1316 = load i32, ptr %1315, align 4, !tbaa !10
  %1317 = getelementptr inbounds [17 x i32], ptr %12, i64 0, i64 %1313
  store i32 %1316, ptr %1317, align 4, !tbaa !10
  %1318 = load i32, ptr %12, align 16, !tbaa !10
  %1319 = sext i32 %1318 to i64
  %1320 = icmp slt i64 %1314, %1319
  br i1 %1320, label %1312, label %1321, !llvm.loop !124

1321:                                             ; preds = %1312, %1305, %1290
  %1322 = phi i32 [ %1306, %1305 ], [ undef, %1290 ], [ %1318, %1312 ]
  %1323 = sext i32 %1322 to i64
  %1324 = getelementptr inbounds [17 x i32], ptr %12, i64 0, i64 %1323
  store i32 -1, ptr %1324, align 4, !tbaa !10
  %1325 = load i32, ptr %12, align 16, !tbaa !10
  %1326 = add nsw i32 %1325, -1
  store i32 %1326, ptr %12, align 16, !tbaa !10
  %1327 = call i64 @intern(ptr noundef %0, ptr noundef nonnull %1291, ptr noundef nonnull %12) #16
  call void @llvm.lifetime.end.p0(i64 68, ptr nonnull %12) #15
  %1328 = load ptr, ptr %1279, align 8, !tbaa !79
  %1329 = load i64, ptr %60, align 8, !tbaa !107
  %1330 = mul i64 %1329, %1277
  %1331 = add i64 %1330, %1276
  %1332 = getelementptr inbounds i32, ptr %1328, i64 %1331
  %1333 = trunc i64 %1327 to i32
  %1334 = add i32 %1333, 1
  store atomic i32 %1334, ptr %1332 release, align 4
  store atomic i64 0, ptr %77 release, align 8
  br label %1338

1335:                                             ; preds = %1275
  %1336 = zext i32 %1285 to i64
  %1337 = add nsw i64 %1336, -1
  br label %1338

1338:                                             ; preds = %1335, %1321
  %1339 = phi i64 [ %1327, %1321 ], [ %1337, %1335 ]
  %1340 = load i64, ptr %1256, align 8, !tbaa !12
  %1341 = load i64, ptr %1258, align 8, !tbaa !12
  %1342 = load i64, ptr %1259, align 8, !tbaa !12
  %1343 = shl i64 %1340, %1342
  %1344 = load i64, ptr %1260, align 8, !tbaa !12
  %1345 = load i64, ptr %1261, align 8, !tbaa !12
  %1346 = shl i64 %1344, %1345
  %1347 = or i64 %1346, %1343
  %1348 = load i64, ptr %1262, align 8, !tbaa !12
  %1349 = shl i64 %1339, %1348
  %1350 = or i64 %1347, %1349
  %1351 = load i64, ptr %1263, align 8, !tbaa !12
  %1352 = shl i64 %1341, %1351
  %1353 = or i64 %1350, %1352
  %1354 = load i32, ptr %48, align 4, !tbaa !103
  %1355 = icmp eq i32 %1354, 0
  br i1 %1355, label %1388, label %1356, !prof !69

1356:                                             ; preds = %1338
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %11) #15
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %10) #15, !noalias !142
  store ptr %11, ptr %10, align 16, !tbaa !79, !noalias !142
  store ptr %95, ptr %94, align 8, !tbaa !79, !noalias !142
  store ptr %97, ptr %96, align 16, !tbaa !79, !noalias !142
  store ptr %99, ptr %98, align 8, !tbaa !79, !noalias !142
  br label %1357

1357:                                             ; preds = %1357, %1356
  %1358 = phi i64 [ 0, %1356 ], [ %1369, %1357 ]
  %1359 = phi i64 [ %1353, %1356 ], [ %1368, %1357 ]
  %1360 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %1358
  %1361 = load i64, ptr %1360, align 8, !tbaa !12, !noalias !142
  %1362 = shl nsw i64 -1, %1361
  %1363 = xor i64 %1362, -1
  %1364 = and i64 %1359, %1363
  %1365 = getelementptr inbounds [4 x ptr], ptr %10, i64 0, i64 %1358
  %1366 = load ptr, ptr %1365, align 8, !tbaa !79, !noalias !142
  store i64 %1364, ptr %1366, align 8, !tbaa !12
  %1367 = load i64, ptr %1360, align 8, !tbaa !12, !noalias !142
  %1368 = lshr i64 %1359, %1367
  %1369 = add nuw nsw i64 %1358, 1
  %1370 = icmp eq i64 %1369, 4
  br i1 %1370, label %1371, label %1357, !llvm.loop !80

1371:                                             ; preds = %1357
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %10) #15, !noalias !142
  %1372 = load i64, ptr %95, align 8, !tbaa !12
  %1373 = load i64, ptr %11, align 8, !tbaa !12
  %1374 = load i64, ptr %52, align 8, !tbaa !12
  %1375 = shl i64 %1373, %1374
  %1376 = or i64 %1375, %1372
  %1377 = load i64, ptr %99, align 8, !tbaa !12
  %1378 = load i64, ptr %54, align 8, !tbaa !12
  %1379 = add i64 %1378, %1374
  %1380 = shl i64 %1377, %1379
  %1381 = or i64 %1376, %1380
  %1382 = load i64, ptr %97, align 8, !tbaa !12
  %1383 = load i64, ptr %55, align 8, !tbaa !12
  %1384 = add i64 %1383, %1379
  %1385 = shl i64 %1382, %1384
  %1386 = or i64 %1381, %1385
  %1387 = call i64 @llvm.umin.i64(i64 %1386, i64 %1353)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %11) #15
  br label %1388

1388:                                             ; preds = %1371, %1338
  %1389 = phi i64 [ %1387, %1371 ], [ %1353, %1338 ]
  %1390 = load i64, ptr %72, align 8, !tbaa !117
  %1391 = add i64 %1390, 1
  store i64 %1391, ptr %72, align 8, !tbaa !117
  %1392 = load i64, ptr %33, align 8, !tbaa !85
  %1393 = icmp eq i64 %1392, %1389
  br i1 %1393, label %1463, label %1394

1394:                                             ; preds = %1388
  store i32 1, ptr %35, align 4, !tbaa !88
  %1395 = load i64, ptr %73, align 8, !tbaa !118
  %1396 = add i64 %1395, 1
  store i64 %1396, ptr %73, align 8, !tbaa !118
  %1397 = and i64 %1395, 63
  %1398 = getelementptr inbounds [64 x i64], ptr %23, i64 0, i64 %1397
  %1399 = load i64, ptr %1398, align 8, !tbaa !12
  %1400 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 1, i64 %1397
  %1401 = load i64, ptr %1400, align 8, !tbaa !12
  %1402 = mul i64 %1389, -7046029254386353131
  %1403 = lshr i64 %1402, 32
  %1404 = xor i64 %1403, %1402
  %1405 = mul i64 %1404, -2960836687051489901
  %1406 = lshr i64 %1405, 29
  %1407 = xor i64 %1406, %1405
  %1408 = mul i64 %1407, -4417276706812531889
  %1409 = zext i64 %1408 to i128
  %1410 = load i64, ptr %75, align 8, !tbaa !42
  %1411 = lshr i64 %1410, 3
  %1412 = zext i64 %1411 to i128
  %1413 = mul nuw nsw i128 %1412, %1409
  %1414 = lshr i128 %1413, 61
  %1415 = trunc i128 %1414 to i64
  %1416 = and i64 %1415, -8
  %1417 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 2, i64 %1397
  %1418 = load i32, ptr %1417, align 4, !tbaa !10
  %1419 = load ptr, ptr %74, align 8, !tbaa !53
  %1420 = getelementptr inbounds i64, ptr %1419, i64 %1416
  call void @llvm.prefetch.p0(ptr %1420, i32 0, i32 2, i32 1)
  store i64 %1389, ptr %1398, align 8, !tbaa !12
  store i64 %1416, ptr %1400, align 8, !tbaa !12
  %1421 = load i32, ptr %34, align 8, !tbaa !87
  store i32 %1421, ptr %1417, align 4, !tbaa !10
  %1422 = icmp eq i64 %1399, -1
  br i1 %1422, label %1463, label %1423

1423:                                             ; preds = %1394
  %1424 = add nuw i64 %1399, 1
  %1425 = insertelement <8 x i64> poison, i64 %1424, i64 0
  %1426 = shufflevector <8 x i64> %1425, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %1427

1427:                                             ; preds = %1448, %1423
  %1428 = phi ptr [ %1449, %1448 ], [ %1419, %1423 ]
  %1429 = phi i64 [ %1431, %1448 ], [ %1401, %1423 ]
  br label %1430

1430:                                             ; preds = %1427, %1450
  %1431 = phi i64 [ %1454, %1450 ], [ %1429, %1427 ]
  %1432 = getelementptr inbounds i64, ptr %1428, i64 %1431
  %1433 = load volatile <8 x i64>, ptr %1432, align 64, !tbaa !17
  %1434 = icmp eq <8 x i64> %1433, %1426
  %1435 = bitcast <8 x i1> %1434 to i8
  %1436 = icmp eq i8 %1435, 0
  br i1 %1436, label %1437, label %1463

1437:                                             ; preds = %1430
  %1438 = icmp eq <8 x i64> %1433, zeroinitializer
  %1439 = bitcast <8 x i1> %1438 to i8
  %1440 = icmp eq i8 %1439, 0
  br i1 %1440, label %1450, label %1441

1441:                                             ; preds = %1437
  %1442 = call i8 @llvm.cttz.i8(i8 %1439, i1 true), !range !50
  %1443 = zext i8 %1442 to i64
  %1444 = add i64 %1431, %1443
  %1445 = getelementptr inbounds i64, ptr %1428, i64 %1444
  %1446 = cmpxchg ptr %1445, i64 0, i64 %1424 monotonic monotonic, align 8
  %1447 = extractvalue { i64, i1 } %1446, 1
  br i1 %1447, label %1455, label %1448

1448:                                             ; preds = %1441
  %1449 = load ptr, ptr %74, align 8, !tbaa !44
  br label %1427, !llvm.loop !51

1450:                                             ; preds = %1437
  %1451 = add i64 %1431, 8
  %1452 = load i64, ptr %75, align 8, !tbaa !42
  %1453 = icmp eq i64 %1451, %1452
  %1454 = select i1 %1453, i64 0, i64 %1451
  br label %1430, !llvm.loop !51

1455:                                             ; preds = %1441
  %1456 = load ptr, ptr %1, align 8, !tbaa !75
  %1457 = load i64, ptr %24, align 8, !tbaa !70
  %1458 = getelementptr inbounds i64, ptr %1456, i64 %1457
  store i64 %1399, ptr %1458, align 8, !tbaa !12
  %1459 = load ptr, ptr %76, align 8, !tbaa !83
  %1460 = load i64, ptr %24, align 8, !tbaa !70
  %1461 = add i64 %1460, 1
  store i64 %1461, ptr %24, align 8, !tbaa !70
  %1462 = getelementptr inbounds i32, ptr %1459, i64 %1460
  store i32 %1418, ptr %1462, align 4, !tbaa !10
  br label %1463

1463:                                             ; preds = %1430, %1388, %1394, %1455
  %1464 = load i32, ptr %1250, align 4, !tbaa !10
  br label %1465

1465:                                             ; preds = %1463, %1268
  %1466 = phi i32 [ %1265, %1268 ], [ %1464, %1463 ]
  %1467 = add nuw nsw i64 %1266, 1
  %1468 = sext i32 %1466 to i64
  %1469 = icmp slt i64 %1266, %1468
  br i1 %1469, label %1264, label %1470, !llvm.loop !145

1470:                                             ; preds = %1465
  %1471 = load i64, ptr %92, align 8, !tbaa !121
  br label %1472

1472:                                             ; preds = %1470, %1248, %1243
  %1473 = phi i64 [ %1471, %1470 ], [ %1233, %1248 ], [ %1233, %1243 ]
  %1474 = icmp ne i64 %1473, 0
  %1475 = and i1 %1234, %1474
  br i1 %1475, label %1232, label %1229, !llvm.loop !146

1476:                                             ; preds = %1229, %1691
  %1477 = phi i64 [ %1692, %1691 ], [ %1230, %1229 ]
  %1478 = phi i1 [ false, %1691 ], [ true, %1229 ]
  %1479 = phi i64 [ 1, %1691 ], [ 0, %1229 ]
  %1480 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 5, i64 %1479
  %1481 = load i64, ptr %1480, align 8, !tbaa !12
  %1482 = icmp eq i64 %1481, 0
  br i1 %1482, label %1691, label %1483

1483:                                             ; preds = %1476
  %1484 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 1, i64 %1479
  %1485 = load ptr, ptr %1484, align 8, !tbaa !79
  %1486 = load i32, ptr %1485, align 4, !tbaa !10
  %1487 = icmp slt i32 %1486, 1
  br i1 %1487, label %1691, label %1488

1488:                                             ; preds = %1483
  %1489 = getelementptr inbounds %struct.State, ptr %20, i64 0, i32 1, i64 %1479
  %1490 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %1479
  %1491 = getelementptr inbounds [2 x i64], ptr %20, i64 0, i64 %1479
  %1492 = xor i64 %1479, 1
  %1493 = getelementptr inbounds %struct.State, ptr %20, i64 0, i32 1, i64 %1492
  %1494 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 6, i64 %1479
  %1495 = getelementptr inbounds [2 x i64], ptr %20, i64 0, i64 %1492
  %1496 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 6, i64 %1492
  %1497 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 7, i64 %1479
  %1498 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 7, i64 %1492
  br label %1499

1499:                                             ; preds = %1684, %1488
  %1500 = phi i32 [ %1486, %1488 ], [ %1685, %1684 ]
  %1501 = phi i64 [ 1, %1488 ], [ %1686, %1684 ]
  %1502 = icmp ugt i64 %1501, 1
  %1503 = getelementptr inbounds i32, ptr %1485, i64 %1501
  %1504 = load i32, ptr %1503, align 4, !tbaa !10
  br i1 %1502, label %1505, label %1510

1505:                                             ; preds = %1499
  %1506 = add nsw i64 %1501, -1
  %1507 = getelementptr inbounds i32, ptr %1485, i64 %1506
  %1508 = load i32, ptr %1507, align 4, !tbaa !10
  %1509 = icmp eq i32 %1504, %1508
  br i1 %1509, label %1684, label %1510

1510:                                             ; preds = %1505, %1499
  %1511 = load i64, ptr %1489, align 8, !tbaa !12
  %1512 = sext i32 %1504 to i64
  %1513 = load i64, ptr %1490, align 8, !tbaa !12
  %1514 = shl i64 %1513, 35
  %1515 = shl i64 %1511, 14
  %1516 = or i64 %1515, %1514
  %1517 = or i64 %1516, %1512
  %1518 = mul i64 %1517, -7046029254386353131
  %1519 = zext i64 %1518 to i128
  %1520 = load i64, ptr %63, align 8, !tbaa !42
  %1521 = zext i64 %1520 to i128
  %1522 = mul nuw i128 %1519, %1521
  %1523 = lshr i128 %1522, 64
  %1524 = trunc i128 %1523 to i64
  %1525 = add i64 %1517, 1
  %1526 = load ptr, ptr %62, align 8, !tbaa !44
  %1527 = getelementptr inbounds i64, ptr %1526, i64 %1524
  %1528 = load atomic i64, ptr %1527 acquire, align 8
  %1529 = lshr i64 %1528, 28
  %1530 = icmp ne i64 %1529, %1525
  %1531 = and i64 %1528, 268435455
  %1532 = icmp ne i64 %1528, 0
  %1533 = select i1 %1530, i64 -1, i64 %1531
  %1534 = and i1 %1532, %1530
  br i1 %1534, label %1535, label %1552

1535:                                             ; preds = %1510, %1535
  %1536 = phi i64 [ %1550, %1535 ], [ %1533, %1510 ]
  %1537 = phi i64 [ %1541, %1535 ], [ %1524, %1510 ]
  %1538 = add i64 %1537, 1
  %1539 = load i64, ptr %63, align 8, !tbaa !42
  %1540 = icmp eq i64 %1538, %1539
  %1541 = select i1 %1540, i64 0, i64 %1538
  %1542 = load ptr, ptr %62, align 8, !tbaa !44
  %1543 = getelementptr inbounds i64, ptr %1542, i64 %1541
  %1544 = load atomic i64, ptr %1543 acquire, align 8
  %1545 = lshr i64 %1544, 28
  %1546 = icmp ne i64 %1545, %1525
  %1547 = and i64 %1544, 268435455
  %1548 = icmp ne i64 %1544, 0
  %1549 = select i1 %1548, i64 %1536, i64 -1
  %1550 = select i1 %1546, i64 %1549, i64 %1547
  %1551 = and i1 %1548, %1546
  br i1 %1551, label %1535, label %1552, !llvm.loop !110

1552:                                             ; preds = %1535, %1510
  %1553 = phi i64 [ %1533, %1510 ], [ %1550, %1535 ]
  %1554 = icmp eq i64 %1553, -1
  br i1 %1554, label %1555, label %1557, !prof !66

1555:                                             ; preds = %1552
  %1556 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %1513, i64 noundef %1511, i64 noundef %1512, i64 noundef %1517) #16
  br label %1557

1557:                                             ; preds = %1555, %1552
  %1558 = phi i64 [ %1556, %1555 ], [ %1553, %1552 ]
  %1559 = load i64, ptr %1491, align 8, !tbaa !12
  %1560 = load i64, ptr %1493, align 8, !tbaa !12
  %1561 = load i64, ptr %1494, align 8, !tbaa !12
  %1562 = shl i64 %1559, %1561
  %1563 = load i64, ptr %1495, align 8, !tbaa !12
  %1564 = load i64, ptr %1496, align 8, !tbaa !12
  %1565 = shl i64 %1563, %1564
  %1566 = or i64 %1565, %1562
  %1567 = load i64, ptr %1497, align 8, !tbaa !12
  %1568 = shl i64 %1558, %1567
  %1569 = or i64 %1566, %1568
  %1570 = load i64, ptr %1498, align 8, !tbaa !12
  %1571 = shl i64 %1560, %1570
  %1572 = or i64 %1569, %1571
  %1573 = load i32, ptr %48, align 4, !tbaa !103
  %1574 = icmp eq i32 %1573, 0
  br i1 %1574, label %1607, label %1575, !prof !69

1575:                                             ; preds = %1557
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %9) #15
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %8) #15, !noalias !147
  store ptr %9, ptr %8, align 16, !tbaa !79, !noalias !147
  store ptr %101, ptr %100, align 8, !tbaa !79, !noalias !147
  store ptr %103, ptr %102, align 16, !tbaa !79, !noalias !147
  store ptr %105, ptr %104, align 8, !tbaa !79, !noalias !147
  br label %1576

1576:                                             ; preds = %1576, %1575
  %1577 = phi i64 [ 0, %1575 ], [ %1588, %1576 ]
  %1578 = phi i64 [ %1572, %1575 ], [ %1587, %1576 ]
  %1579 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %1577
  %1580 = load i64, ptr %1579, align 8, !tbaa !12, !noalias !147
  %1581 = shl nsw i64 -1, %1580
  %1582 = xor i64 %1581, -1
  %1583 = and i64 %1578, %1582
  %1584 = getelementptr inbounds [4 x ptr], ptr %8, i64 0, i64 %1577
  %1585 = load ptr, ptr %1584, align 8, !tbaa !79, !noalias !147
  store i64 %1583, ptr %1585, align 8, !tbaa !12
  %1586 = load i64, ptr %1579, align 8, !tbaa !12, !noalias !147
  %1587 = lshr i64 %1578, %1586
  %1588 = add nuw nsw i64 %1577, 1
  %1589 = icmp eq i64 %1588, 4
  br i1 %1589, label %1590, label %1576, !llvm.loop !80

1590:                                             ; preds = %1576
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %8) #15, !noalias !147
  %1591 = load i64, ptr %101, align 8, !tbaa !12
  %1592 = load i64, ptr %9, align 8, !tbaa !12
  %1593 = load i64, ptr %52, align 8, !tbaa !12
  %1594 = shl i64 %1592, %1593
  %1595 = or i64 %1594, %1591
  %1596 = load i64, ptr %105, align 8, !tbaa !12
  %1597 = load i64, ptr %54, align 8, !tbaa !12
  %1598 = add i64 %1597, %1593
  %1599 = shl i64 %1596, %1598
  %1600 = or i64 %1595, %1599
  %1601 = load i64, ptr %103, align 8, !tbaa !12
  %1602 = load i64, ptr %55, align 8, !tbaa !12
  %1603 = add i64 %1602, %1598
  %1604 = shl i64 %1601, %1603
  %1605 = or i64 %1600, %1604
  %1606 = call i64 @llvm.umin.i64(i64 %1605, i64 %1572)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %9) #15
  br label %1607

1607:                                             ; preds = %1590, %1557
  %1608 = phi i64 [ %1606, %1590 ], [ %1572, %1557 ]
  %1609 = load i64, ptr %72, align 8, !tbaa !117
  %1610 = add i64 %1609, 1
  store i64 %1610, ptr %72, align 8, !tbaa !117
  %1611 = load i64, ptr %33, align 8, !tbaa !85
  %1612 = icmp eq i64 %1611, %1608
  br i1 %1612, label %1682, label %1613

1613:                                             ; preds = %1607
  store i32 1, ptr %35, align 4, !tbaa !88
  %1614 = load i64, ptr %73, align 8, !tbaa !118
  %1615 = add i64 %1614, 1
  store i64 %1615, ptr %73, align 8, !tbaa !118
  %1616 = and i64 %1614, 63
  %1617 = getelementptr inbounds [64 x i64], ptr %23, i64 0, i64 %1616
  %1618 = load i64, ptr %1617, align 8, !tbaa !12
  %1619 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 1, i64 %1616
  %1620 = load i64, ptr %1619, align 8, !tbaa !12
  %1621 = mul i64 %1608, -7046029254386353131
  %1622 = lshr i64 %1621, 32
  %1623 = xor i64 %1622, %1621
  %1624 = mul i64 %1623, -2960836687051489901
  %1625 = lshr i64 %1624, 29
  %1626 = xor i64 %1625, %1624
  %1627 = mul i64 %1626, -4417276706812531889
  %1628 = zext i64 %1627 to i128
  %1629 = load i64, ptr %75, align 8, !tbaa !42
  %1630 = lshr i64 %1629, 3
  %1631 = zext i64 %1630 to i128
  %1632 = mul nuw nsw i128 %1631, %1628
  %1633 = lshr i128 %1632, 61
  %1634 = trunc i128 %1633 to i64
  %1635 = and i64 %1634, -8
  %1636 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 2, i64 %1616
  %1637 = load i32, ptr %1636, align 4, !tbaa !10
  %1638 = load ptr, ptr %74, align 8, !tbaa !53
  %1639 = getelementptr inbounds i64, ptr %1638, i64 %1635
  call void @llvm.prefetch.p0(ptr %1639, i32 0, i32 2, i32 1)
  store i64 %1608, ptr %1617, align 8, !tbaa !12
  store i64 %1635, ptr %1619, align 8, !tbaa !12
  %1640 = load i32, ptr %34, align 8, !tbaa !87
  store i32 %1640, ptr %1636, align 4, !tbaa !10
  %1641 = icmp eq i64 %1618, -1
  br i1 %1641, label %1682, label %1642

1642:                                             ; preds = %1613
  %1643 = add nuw i64 %1618, 1
  %1644 = insertelement <8 x i64> poison, i64 %1643, i64 0
  %1645 = shufflevector <8 x i64> %1644, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %1646

1646:                                             ; preds = %1667, %1642
  %1647 = phi ptr [ %1668, %1667 ], [ %1638, %1642 ]
  %1648 = phi i64 [ %1650, %1667 ], [ %1620, %1642 ]
  br label %1649

1649:                                             ; preds = %1646, %1669
  %1650 = phi i64 [ %1673, %1669 ], [ %1648, %1646 ]
  %1651 = getelementptr inbounds i64, ptr %1647, i64 %1650
  %1652 = load volatile <8 x i64>, ptr %1651, align 64, !tbaa !17
  %1653 = icmp eq <8 x i64> %1652, %1645
  %1654 = bitcast <8 x i1> %1653 to i8
  %1655 = icmp eq i8 %1654, 0
  br i1 %1655, label %1656, label %1682

1656:                                             ; preds = %1649
  %1657 = icmp eq <8 x i64> %1652, zeroinitializer
  %1658 = bitcast <8 x i1> %1657 to i8
  %1659 = icmp eq i8 %1658, 0
  br i1 %1659, label %1669, label %1660

1660:                                             ; preds = %1656
  %1661 = call i8 @llvm.cttz.i8(i8 %1658, i1 true), !range !50
  %1662 = zext i8 %1661 to i64
  %1663 = add i64 %1650, %1662
  %1664 = getelementptr inbounds i64, ptr %1647, i64 %1663
  %1665 = cmpxchg ptr %1664, i64 0, i64 %1643 monotonic monotonic, align 8
  %1666 = extractvalue { i64, i1 } %1665, 1
  br i1 %1666, label %1674, label %1667

1667:                                             ; preds = %1660
  %1668 = load ptr, ptr %74, align 8, !tbaa !44
  br label %1646, !llvm.loop !51

1669:                                             ; preds = %1656
  %1670 = add i64 %1650, 8
  %1671 = load i64, ptr %75, align 8, !tbaa !42
  %1672 = icmp eq i64 %1670, %1671
  %1673 = select i1 %1672, i64 0, i64 %1670
  br label %1649, !llvm.loop !51

1674:                                             ; preds = %1660
  %1675 = load ptr, ptr %1, align 8, !tbaa !75
  %1676 = load i64, ptr %24, align 8, !tbaa !70
  %1677 = getelementptr inbounds i64, ptr %1675, i64 %1676
  store i64 %1618, ptr %1677, align 8, !tbaa !12
  %1678 = load ptr, ptr %76, align 8, !tbaa !83
  %1679 = load i64, ptr %24, align 8, !tbaa !70
  %1680 = add i64 %1679, 1
  store i64 %1680, ptr %24, align 8, !tbaa !70
  %1681 = getelementptr inbounds i32, ptr %1678, i64 %1679
  store i32 %1637, ptr %1681, align 4, !tbaa !10
  br label %1682

1682:                                             ; preds = %1649, %1607, %1613, %1674
  %1683 = load i32, ptr %1485, align 4, !tbaa !10
  br label %1684

1684:                                             ; preds = %1682, %1505
  %1685 = phi i32 [ %1500, %1505 ], [ %1683, %1682 ]
  %1686 = add nuw nsw i64 %1501, 1
  %1687 = sext i32 %1685 to i64
  %1688 = icmp slt i64 %1501, %1687
  br i1 %1688, label %1499, label %1689, !llvm.loop !145

1689:                                             ; preds = %1684
  %1690 = load i64, ptr %93, align 8, !tbaa !141
  br label %1691

1691:                                             ; preds = %1689, %1483, %1476
  %1692 = phi i64 [ %1690, %1689 ], [ %1477, %1483 ], [ %1477, %1476 ]
  %1693 = icmp ne i64 %1692, 0
  %1694 = and i1 %1478, %1693
  br i1 %1694, label %1476, label %1695, !llvm.loop !150

1695:                                             ; preds = %1691, %1229
  call void @llvm.lifetime.end.p0(i64 152, ptr nonnull %20) #15
  %1696 = load i32, ptr %35, align 4, !tbaa !88
  %1697 = icmp eq i32 %1696, 0
  br i1 %1697, label %1698, label %1703

1698:                                             ; preds = %1695
  %1699 = load i64, ptr %106, align 8, !tbaa !12
  %1700 = icmp eq i64 %1699, 0
  br i1 %1700, label %1703, label %1701

1701:                                             ; preds = %1698
  %1702 = load i64, ptr %33, align 8, !tbaa !85
  call fastcc void @judge_rest(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %1702, i64 noundef %261) #16
  br label %1703

1703:                                             ; preds = %1695, %1698, %1701
  %1704 = add nuw i64 %258, 1
  %1705 = icmp eq i64 %1704, %137
  br i1 %1705, label %139, label %257, !llvm.loop !151

1706:                                             ; preds = %247, %153
  %1707 = phi i64 [ %154, %153 ], [ %255, %247 ]
  %1708 = load atomic i64, ptr %27 monotonic, align 8
  %1709 = icmp eq i64 %1708, 0
  br i1 %1709, label %125, label %1710

1710:                                             ; preds = %1706, %132, %26, %130
  %1711 = phi i64 [ %126, %130 ], [ %25, %26 ], [ %1707, %1706 ], [ %126, %132 ]
  %1712 = load i64, ptr %24, align 8, !tbaa !70
  %1713 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 3
  %1714 = load i64, ptr %1713, align 8, !tbaa !118
  %1715 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55
  %1716 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55, i32 2
  %1717 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 1
  br label %1841

1718:                                             ; preds = %1890
  %1719 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55, i32 3
  %1720 = load i64, ptr %24, align 8, !tbaa !70
  %1721 = sub i64 %1720, %1712
  %1722 = atomicrmw add ptr %1719, i64 %1721 monotonic, align 8
  %1723 = load i64, ptr %24, align 8, !tbaa !70
  %1724 = icmp ugt i64 %1723, %1711
  br i1 %1724, label %1725, label %1840

1725:                                             ; preds = %1718
  %1726 = getelementptr inbounds ptr, ptr %6, i64 1
  %1727 = getelementptr inbounds [2 x i64], ptr %7, i64 0, i64 1
  %1728 = getelementptr inbounds ptr, ptr %6, i64 2
  %1729 = getelementptr inbounds %struct.State, ptr %7, i64 0, i32 1
  %1730 = getelementptr inbounds ptr, ptr %6, i64 3
  %1731 = getelementptr inbounds %struct.State, ptr %7, i64 0, i32 1, i64 1
  %1732 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 37
  %1733 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38
  %1734 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 1
  %1735 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56, i64 1
  %1736 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42
  %1737 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 1
  %1738 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56, i64 1, i32 2
  br label %1739

1739:                                             ; preds = %1830, %1725
  %1740 = phi i64 [ %1723, %1725 ], [ %1838, %1830 ]
  %1741 = phi i64 [ %1711, %1725 ], [ %1837, %1830 ]
  %1742 = add i64 %1741, 8
  %1743 = icmp ult i64 %1742, %1740
  %1744 = load ptr, ptr %1, align 8, !tbaa !75
  br i1 %1743, label %1745, label %1830

1745:                                             ; preds = %1739
  %1746 = getelementptr inbounds i64, ptr %1744, i64 %1742
  %1747 = load i64, ptr %1746, align 8, !tbaa !12
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %7) #15
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %6) #15, !noalias !152
  store ptr %7, ptr %6, align 16, !tbaa !79, !noalias !152
  store ptr %1727, ptr %1726, align 8, !tbaa !79, !noalias !152
  store ptr %1729, ptr %1728, align 16, !tbaa !79, !noalias !152
  store ptr %1731, ptr %1730, align 8, !tbaa !79, !noalias !152
  br label %1748

1748:                                             ; preds = %1748, %1745
  %1749 = phi i64 [ 0, %1745 ], [ %1760, %1748 ]
  %1750 = phi i64 [ %1747, %1745 ], [ %1759, %1748 ]
  %1751 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %1749
  %1752 = load i64, ptr %1751, align 8, !tbaa !12, !noalias !152
  %1753 = shl nsw i64 -1, %1752
  %1754 = xor i64 %1753, -1
  %1755 = and i64 %1750, %1754
  %1756 = getelementptr inbounds [4 x ptr], ptr %6, i64 0, i64 %1749
  %1757 = load ptr, ptr %1756, align 8, !tbaa !79, !noalias !152
  store i64 %1755, ptr %1757, align 8, !tbaa !12
  %1758 = load i64, ptr %1751, align 8, !tbaa !12, !noalias !152
  %1759 = lshr i64 %1750, %1758
  %1760 = add nuw nsw i64 %1749, 1
  %1761 = icmp eq i64 %1760, 4
  br i1 %1761, label %1762, label %1748, !llvm.loop !80

1762:                                             ; preds = %1748
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %6) #15, !noalias !152
  %1763 = load i64, ptr %1732, align 8, !tbaa !81
  %1764 = icmp eq i64 %1763, 0
  br i1 %1764, label %1786, label %1765

1765:                                             ; preds = %1762
  %1766 = load i64, ptr %1733, align 8, !tbaa !12
  %1767 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1766
  %1768 = load i64, ptr %1729, align 8, !tbaa !12
  %1769 = load ptr, ptr %1767, align 8, !tbaa !60
  %1770 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1766, i32 1
  %1771 = load i64, ptr %1770, align 8, !tbaa !58
  %1772 = mul i64 %1771, %1768
  %1773 = getelementptr inbounds i32, ptr %1769, i64 %1772
  %1774 = load i32, ptr %1773, align 4, !tbaa !10
  %1775 = load i64, ptr %1734, align 8, !tbaa !12
  %1776 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1775
  %1777 = load i64, ptr %1731, align 8, !tbaa !12
  %1778 = load ptr, ptr %1776, align 8, !tbaa !60
  %1779 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1775, i32 1
  %1780 = load i64, ptr %1779, align 8, !tbaa !58
  %1781 = mul i64 %1780, %1777
  %1782 = getelementptr inbounds i32, ptr %1778, i64 %1781
  %1783 = load i32, ptr %1782, align 4, !tbaa !10
  %1784 = add nsw i32 %1783, %1774
  %1785 = sext i32 %1784 to i64
  br label %1786

1786:                                             ; preds = %1765, %1762
  %1787 = phi i64 [ %1785, %1765 ], [ 0, %1762 ]
  %1788 = load ptr, ptr %1735, align 8, !tbaa !44
  %1789 = load i64, ptr %7, align 8, !tbaa !12
  %1790 = load i64, ptr %1727, align 8, !tbaa !12
  %1791 = load i64, ptr %1736, align 8, !tbaa !12
  %1792 = shl i64 %1790, %1791
  %1793 = or i64 %1792, %1789
  %1794 = load i64, ptr %1737, align 8, !tbaa !12
  %1795 = add i64 %1794, %1791
  %1796 = load i64, ptr %1738, align 8, !tbaa !42
  %1797 = lshr i64 %1796, 3
  %1798 = zext i64 %1797 to i128
  br label %1799

1799:                                             ; preds = %1814, %1786
  %1800 = phi i1 [ true, %1786 ], [ false, %1814 ]
  %1801 = phi i64 [ 0, %1786 ], [ 1, %1814 ]
  %1802 = getelementptr inbounds %struct.State, ptr %7, i64 0, i32 1, i64 %1801
  %1803 = load i64, ptr %1802, align 8, !tbaa !12
  %1804 = shl i64 %1803, %1795
  %1805 = or i64 %1793, %1804
  br i1 %1764, label %1811, label %1806

1806:                                             ; preds = %1799
  %1807 = shl i64 %1805, 6
  %1808 = shl nuw nsw i64 %1801, 5
  %1809 = or i64 %1808, %1787
  %1810 = or i64 %1809, %1807
  br label %1814

1811:                                             ; preds = %1799
  %1812 = shl i64 %1805, 1
  %1813 = or i64 %1812, %1801
  br label %1814

1814:                                             ; preds = %1811, %1806
  %1815 = phi i64 [ %1810, %1806 ], [ %1813, %1811 ]
  %1816 = mul i64 %1815, -7046029254386353131
  %1817 = lshr i64 %1816, 32
  %1818 = xor i64 %1817, %1816
  %1819 = mul i64 %1818, -2960836687051489901
  %1820 = lshr i64 %1819, 29
  %1821 = xor i64 %1820, %1819
  %1822 = mul i64 %1821, -4417276706812531889
  %1823 = zext i64 %1822 to i128
  %1824 = mul nuw nsw i128 %1823, %1798
  %1825 = lshr i128 %1824, 61
  %1826 = trunc i128 %1825 to i64
  %1827 = and i64 %1826, -8
  %1828 = getelementptr inbounds i64, ptr %1788, i64 %1827
  call void @llvm.prefetch.p0(ptr %1828, i32 0, i32 2, i32 1)
  br i1 %1800, label %1799, label %1829, !llvm.loop !82

1829:                                             ; preds = %1814
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %7) #15
  br label %1830

1830:                                             ; preds = %1829, %1739
  %1831 = getelementptr inbounds i64, ptr %1744, i64 %1741
  %1832 = load i64, ptr %1831, align 8, !tbaa !12
  %1833 = load ptr, ptr %1717, align 8, !tbaa !83
  %1834 = getelementptr inbounds i32, ptr %1833, i64 %1741
  %1835 = load i32, ptr %1834, align 4, !tbaa !10
  %1836 = zext i32 %1835 to i64
  call fastcc void @judge_state(ptr noundef %0, ptr noundef nonnull %1, i64 noundef %1832, i64 noundef %1836) #16
  %1837 = add nuw i64 %1741, 1
  %1838 = load i64, ptr %24, align 8, !tbaa !70
  %1839 = icmp ult i64 %1837, %1838
  br i1 %1839, label %1739, label %1840, !llvm.loop !84

1840:                                             ; preds = %1830, %1718
  call void @llvm.lifetime.end.p0(i64 1304, ptr nonnull %23) #15
  ret void

1841:                                             ; preds = %1710, %1890
  %1842 = phi i64 [ 0, %1710 ], [ %1891, %1890 ]
  %1843 = phi i64 [ %1714, %1710 ], [ %1844, %1890 ]
  %1844 = add i64 %1843, 1
  %1845 = and i64 %1843, 63
  %1846 = getelementptr inbounds [64 x i64], ptr %23, i64 0, i64 %1845
  %1847 = load i64, ptr %1846, align 8, !tbaa !12
  %1848 = icmp eq i64 %1847, -1
  br i1 %1848, label %1890, label %1849

1849:                                             ; preds = %1841
  %1850 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 1, i64 %1845
  %1851 = load i64, ptr %1850, align 8, !tbaa !12
  %1852 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 2, i64 %1845
  %1853 = load i32, ptr %1852, align 4, !tbaa !10
  %1854 = add nuw i64 %1847, 1
  %1855 = insertelement <8 x i64> poison, i64 %1854, i64 0
  %1856 = shufflevector <8 x i64> %1855, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %1857

1857:                                             ; preds = %1877, %1849
  %1858 = phi i64 [ %1881, %1877 ], [ %1851, %1849 ]
  br label %1859

1859:                                             ; preds = %1857, %1870
  %1860 = load ptr, ptr %1715, align 8, !tbaa !44
  %1861 = getelementptr inbounds i64, ptr %1860, i64 %1858
  %1862 = load volatile <8 x i64>, ptr %1861, align 64, !tbaa !17
  %1863 = icmp eq <8 x i64> %1862, %1856
  %1864 = bitcast <8 x i1> %1863 to i8
  %1865 = icmp eq i8 %1864, 0
  br i1 %1865, label %1866, label %1890

1866:                                             ; preds = %1859
  %1867 = icmp eq <8 x i64> %1862, zeroinitializer
  %1868 = bitcast <8 x i1> %1867 to i8
  %1869 = icmp eq i8 %1868, 0
  br i1 %1869, label %1877, label %1870

1870:                                             ; preds = %1866
  %1871 = call i8 @llvm.cttz.i8(i8 %1868, i1 true), !range !50
  %1872 = zext i8 %1871 to i64
  %1873 = add i64 %1858, %1872
  %1874 = getelementptr inbounds i64, ptr %1860, i64 %1873
  %1875 = cmpxchg ptr %1874, i64 0, i64 %1854 monotonic monotonic, align 8
  %1876 = extractvalue { i64, i1 } %1875, 1
  br i1 %1876, label %1882, label %1859, !llvm.loop !51

1877:                                             ; preds = %1866
  %1878 = add i64 %1858, 8
  %1879 = load i64, ptr %1716, align 8, !tbaa !42
  %1880 = icmp eq i64 %1878, %1879
  %1881 = select i1 %1880, i64 0, i64 %1878
  br label %1857, !llvm.loop !51

1882:                                             ; preds = %1870
  %1883 = load ptr, ptr %1, align 8, !tbaa !75
  %1884 = load i64, ptr %24, align 8, !tbaa !70
  %1885 = getelementptr inbounds i64, ptr %1883, i64 %1884
  store i64 %1847, ptr %1885, align 8, !tbaa !12
  %1886 = load ptr, ptr %1717, align 8, !tbaa !83
  %1887 = load i64, ptr %24, align 8, !tbaa !70
  %1888 = add i64 %1887, 1
  store i64 %1888, ptr %24, align 8, !tbaa !70
  %1889 = getelementptr inbounds i32, ptr %1886, i64 %1887
  store i32 %1853, ptr %1889, align 4, !tbaa !10
  br label %1890

1890:                                             ; preds = %1859, %1882, %1841
  %1891 = add nuw nsw i64 %1842, 1
  %1892 = icmp eq i64 %1891, 64
  br i1 %1892, label %1718, label %1841, !llvm.loop !155
}

define internal fastcc void @judge_rest(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3) unnamed_addr #8 {
  %5 = alloca [4 x ptr], align 16
  %6 = alloca %struct.State, align 8
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %6) #15
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %5) #15, !noalias !156
  store ptr %6, ptr %5, align 16, !tbaa !79, !noalias !156
  %7 = getelementptr inbounds ptr, ptr %5, i64 1
  %8 = getelementptr inbounds [2 x i64], ptr %6, i64 0, i64 1
  store ptr %8, ptr %7, align 8, !tbaa !79, !noalias !156
  %9 = getelementptr inbounds ptr, ptr %5, i64 2
  %10 = getelementptr inbounds %struct.State, ptr %6, i64 0, i32 1
  store ptr %10, ptr %9, align 16, !tbaa !79, !noalias !156
  %11 = getelementptr inbounds ptr, ptr %5, i64 3
  %12 = getelementptr inbounds %struct.State, ptr %6, i64 0, i32 1, i64 1
  store ptr %12, ptr %11, align 8, !tbaa !79, !noalias !156
  br label %13

13:                                               ; preds = %13, %4
  %14 = phi i64 [ 0, %4 ], [ %25, %13 ]
  %15 = phi i64 [ %2, %4 ], [ %24, %13 ]
  %16 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %14
  %17 = load i64, ptr %16, align 8, !tbaa !12, !noalias !156
  %18 = shl nsw i64 -1, %17
  %19 = xor i64 %18, -1
  %20 = and i64 %15, %19
  %21 = getelementptr inbounds [4 x ptr], ptr %5, i64 0, i64 %14
  %22 = load ptr, ptr %21, align 8, !tbaa !79, !noalias !156
  store i64 %20, ptr %22, align 8, !tbaa !12
  %23 = load i64, ptr %16, align 8, !tbaa !12, !noalias !156
  %24 = lshr i64 %15, %23
  %25 = add nuw nsw i64 %14, 1
  %26 = icmp eq i64 %25, 4
  br i1 %26, label %27, label %13, !llvm.loop !80

27:                                               ; preds = %13
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %5) #15, !noalias !156
  %28 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 7
  %29 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38
  %30 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 1
  %31 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 16
  %32 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 3
  %33 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 8
  %34 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 11
  %35 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 9
  br label %37

36:                                               ; preds = %120
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %6) #15
  ret void

37:                                               ; preds = %27, %120
  %38 = phi i64 [ 0, %27 ], [ %123, %120 ]
  %39 = load ptr, ptr %28, align 8, !tbaa !159
  %40 = load i64, ptr %29, align 8, !tbaa !12
  %41 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %40
  %42 = load i64, ptr %10, align 8, !tbaa !12
  %43 = load ptr, ptr %41, align 8, !tbaa !60
  %44 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %40, i32 1
  %45 = load i64, ptr %44, align 8, !tbaa !58
  %46 = mul i64 %45, %42
  %47 = getelementptr inbounds i32, ptr %43, i64 %46
  %48 = load i32, ptr %47, align 4, !tbaa !10
  %49 = load i64, ptr %30, align 8, !tbaa !12
  %50 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %49
  %51 = load i64, ptr %12, align 8, !tbaa !12
  %52 = load ptr, ptr %50, align 8, !tbaa !60
  %53 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %49, i32 1
  %54 = load i64, ptr %53, align 8, !tbaa !58
  %55 = mul i64 %54, %51
  %56 = getelementptr inbounds i32, ptr %52, i64 %55
  %57 = load i32, ptr %56, align 4, !tbaa !10
  %58 = add nsw i32 %57, %48
  %59 = load ptr, ptr %31, align 8, !tbaa !160
  %60 = load i64, ptr %0, align 8, !tbaa !161
  %61 = icmp eq i64 %60, 0
  br i1 %61, label %69, label %62

62:                                               ; preds = %37, %62
  %63 = phi i64 [ %67, %62 ], [ 0, %37 ]
  %64 = getelementptr inbounds i32, ptr %59, i64 %63
  %65 = load i32, ptr %64, align 4, !tbaa !10
  %66 = getelementptr inbounds i32, ptr %39, i64 %63
  store i32 %65, ptr %66, align 4, !tbaa !10
  %67 = add nuw i64 %63, 1
  %68 = icmp eq i64 %67, %60
  br i1 %68, label %69, label %62, !llvm.loop !65

69:                                               ; preds = %62, %37
  %70 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %38
  %71 = load i64, ptr %70, align 8, !tbaa !12
  %72 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %71
  %73 = getelementptr inbounds [2 x i64], ptr %6, i64 0, i64 %38
  %74 = load i64, ptr %73, align 8, !tbaa !12
  %75 = load ptr, ptr %72, align 8, !tbaa !60
  %76 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %71, i32 1
  %77 = load i64, ptr %76, align 8, !tbaa !58
  %78 = mul i64 %77, %74
  %79 = getelementptr inbounds i32, ptr %75, i64 %78
  %80 = load i64, ptr %32, align 8, !tbaa !162
  %81 = icmp eq i64 %80, 0
  br i1 %81, label %99, label %82

82:                                               ; preds = %69, %82
  %83 = phi i64 [ %87, %82 ], [ 0, %69 ]
  %84 = getelementptr inbounds i32, ptr %79, i64 %83
  %85 = load i32, ptr %84, align 4, !tbaa !10
  %86 = getelementptr inbounds i32, ptr %39, i64 %83
  store i32 %85, ptr %86, align 4, !tbaa !10
  %87 = add nuw i64 %83, 1
  %88 = icmp eq i64 %87, %80
  br i1 %88, label %89, label %82, !llvm.loop !65

89:                                               ; preds = %82
  %90 = load i64, ptr %35, align 8, !tbaa !163
  %91 = getelementptr inbounds i32, ptr %39, i64 %90
  br label %92

92:                                               ; preds = %92, %89
  %93 = phi i64 [ %97, %92 ], [ 0, %89 ]
  %94 = getelementptr inbounds i32, ptr %39, i64 %93
  %95 = load i32, ptr %94, align 4, !tbaa !10
  %96 = getelementptr inbounds i32, ptr %91, i64 %93
  store i32 %95, ptr %96, align 4, !tbaa !10
  %97 = add nuw i64 %93, 1
  %98 = icmp eq i64 %97, %80
  br i1 %98, label %99, label %92, !llvm.loop !65

99:                                               ; preds = %92, %69
  %100 = load i64, ptr %33, align 8, !tbaa !164
  %101 = getelementptr inbounds i32, ptr %39, i64 %100
  %102 = sub nuw nsw i64 1, %38
  %103 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %102
  %104 = load i64, ptr %103, align 8, !tbaa !12
  %105 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %104
  %106 = getelementptr inbounds [2 x i64], ptr %6, i64 0, i64 %102
  %107 = load i64, ptr %106, align 8, !tbaa !12
  %108 = load ptr, ptr %105, align 8, !tbaa !60
  %109 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %104, i32 1
  %110 = load i64, ptr %109, align 8, !tbaa !58
  %111 = mul i64 %110, %107
  %112 = getelementptr inbounds i32, ptr %108, i64 %111
  br i1 %81, label %120, label %113

113:                                              ; preds = %99, %113
  %114 = phi i64 [ %118, %113 ], [ 0, %99 ]
  %115 = getelementptr inbounds i32, ptr %112, i64 %114
  %116 = load i32, ptr %115, align 4, !tbaa !10
  %117 = getelementptr inbounds i32, ptr %101, i64 %114
  store i32 %116, ptr %117, align 4, !tbaa !10
  %118 = add nuw i64 %114, 1
  %119 = icmp eq i64 %118, %80
  br i1 %119, label %120, label %113, !llvm.loop !65

120:                                              ; preds = %113, %99
  %121 = load i64, ptr %34, align 8, !tbaa !165
  %122 = getelementptr inbounds i32, ptr %39, i64 %121
  store i32 %58, ptr %122, align 4, !tbaa !10
  call fastcc void @judge_claims(ptr noundef nonnull %0, ptr noundef %39, i32 noundef 4, i64 noundef %2, i64 noundef %3, i64 noundef -2) #16
  %123 = add nuw nsw i64 %38, 1
  %124 = icmp eq i64 %123, 2
  br i1 %124, label %36, label %37, !llvm.loop !166
}

define dso_local void @begin(ptr noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2) local_unnamed_addr #8 {
  %4 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55
  %5 = mul i64 %2, -7046029254386353131
  %6 = lshr i64 %5, 32
  %7 = xor i64 %6, %5
  %8 = mul i64 %7, -2960836687051489901
  %9 = lshr i64 %8, 29
  %10 = xor i64 %9, %8
  %11 = mul i64 %10, -4417276706812531889
  %12 = zext i64 %11 to i128
  %13 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55, i32 2
  %14 = load i64, ptr %13, align 8, !tbaa !42
  %15 = lshr i64 %14, 3
  %16 = zext i64 %15 to i128
  %17 = mul nuw nsw i128 %16, %12
  %18 = lshr i128 %17, 61
  %19 = trunc i128 %18 to i64
  %20 = and i64 %19, -8
  %21 = add i64 %2, 1
  %22 = insertelement <8 x i64> poison, i64 %21, i64 0
  %23 = shufflevector <8 x i64> %22, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %24

24:                                               ; preds = %44, %3
  %25 = phi i64 [ %48, %44 ], [ %20, %3 ]
  br label %26

26:                                               ; preds = %24, %37
  %27 = load ptr, ptr %4, align 8, !tbaa !44
  %28 = getelementptr inbounds i64, ptr %27, i64 %25
  %29 = load volatile <8 x i64>, ptr %28, align 64, !tbaa !17
  %30 = icmp eq <8 x i64> %29, %23
  %31 = bitcast <8 x i1> %30 to i8
  %32 = icmp eq i8 %31, 0
  br i1 %32, label %33, label %49

33:                                               ; preds = %26
  %34 = icmp eq <8 x i64> %29, zeroinitializer
  %35 = bitcast <8 x i1> %34 to i8
  %36 = icmp eq i8 %35, 0
  br i1 %36, label %44, label %37

37:                                               ; preds = %33
  %38 = tail call i8 @llvm.cttz.i8(i8 %35, i1 true), !range !50
  %39 = zext i8 %38 to i64
  %40 = add i64 %25, %39
  %41 = getelementptr inbounds i64, ptr %27, i64 %40
  %42 = cmpxchg ptr %41, i64 0, i64 %21 monotonic monotonic, align 8
  %43 = extractvalue { i64, i1 } %42, 1
  br i1 %43, label %49, label %26, !llvm.loop !51

44:                                               ; preds = %33
  %45 = add i64 %25, 8
  %46 = load i64, ptr %13, align 8, !tbaa !42
  %47 = icmp eq i64 %45, %46
  %48 = select i1 %47, i64 0, i64 %45
  br label %24, !llvm.loop !51

49:                                               ; preds = %26, %37
  %50 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55, i32 3
  store i64 1, ptr %50, align 8, !tbaa !167
  tail call fastcc void @judge_state(ptr noundef %0, ptr noundef %1, i64 noundef %2, i64 noundef -1) #16
  ret void
}

define internal fastcc void @judge_state(ptr noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3) unnamed_addr #8 {
  %5 = alloca [4 x ptr], align 16
  %6 = alloca %struct.State, align 8
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %6) #15
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %5) #15, !noalias !168
  store ptr %6, ptr %5, align 16, !tbaa !79, !noalias !168
  %7 = getelementptr inbounds ptr, ptr %5, i64 1
  %8 = getelementptr inbounds [2 x i64], ptr %6, i64 0, i64 1
  store ptr %8, ptr %7, align 8, !tbaa !79, !noalias !168
  %9 = getelementptr inbounds ptr, ptr %5, i64 2
  %10 = getelementptr inbounds %struct.State, ptr %6, i64 0, i32 1
  store ptr %10, ptr %9, align 16, !tbaa !79, !noalias !168
  %11 = getelementptr inbounds ptr, ptr %5, i64 3
  %12 = getelementptr inbounds %struct.State, ptr %6, i64 0, i32 1, i64 1
  store ptr %12, ptr %11, align 8, !tbaa !79, !noalias !168
  br label %13

13:                                               ; preds = %13, %4
  %14 = phi i64 [ 0, %4 ], [ %25, %13 ]
  %15 = phi i64 [ %2, %4 ], [ %24, %13 ]
  %16 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %14
  %17 = load i64, ptr %16, align 8, !tbaa !12, !noalias !168
  %18 = shl nsw i64 -1, %17
  %19 = xor i64 %18, -1
  %20 = and i64 %15, %19
  %21 = getelementptr inbounds [4 x ptr], ptr %5, i64 0, i64 %14
  %22 = load ptr, ptr %21, align 8, !tbaa !79, !noalias !168
  store i64 %20, ptr %22, align 8, !tbaa !12
  %23 = load i64, ptr %16, align 8, !tbaa !12, !noalias !168
  %24 = lshr i64 %15, %23
  %25 = add nuw nsw i64 %14, 1
  %26 = icmp eq i64 %25, 4
  br i1 %26, label %27, label %13, !llvm.loop !80

27:                                               ; preds = %13
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %5) #15, !noalias !168
  %28 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38
  %29 = load i64, ptr %28, align 8, !tbaa !12
  %30 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %29
  %31 = load i64, ptr %10, align 8, !tbaa !12
  %32 = load ptr, ptr %30, align 8, !tbaa !60
  %33 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %29, i32 1
  %34 = load i64, ptr %33, align 8, !tbaa !58
  %35 = mul i64 %34, %31
  %36 = getelementptr inbounds i32, ptr %32, i64 %35
  %37 = load i32, ptr %36, align 4, !tbaa !10
  %38 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 1
  %39 = load i64, ptr %38, align 8, !tbaa !12
  %40 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %39
  %41 = load i64, ptr %12, align 8, !tbaa !12
  %42 = load ptr, ptr %40, align 8, !tbaa !60
  %43 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %39, i32 1
  %44 = load i64, ptr %43, align 8, !tbaa !58
  %45 = mul i64 %44, %41
  %46 = getelementptr inbounds i32, ptr %42, i64 %45
  %47 = load i32, ptr %46, align 4, !tbaa !10
  %48 = add nsw i32 %47, %37
  %49 = sext i32 %48 to i64
  %50 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 37
  %51 = load i64, ptr %50, align 8, !tbaa !81
  %52 = icmp eq i64 %51, 0
  %53 = select i1 %52, i64 0, i64 %49
  %54 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 30
  %55 = load i64, ptr %54, align 8, !tbaa !12
  %56 = icmp eq i64 %55, 0
  br i1 %56, label %198, label %57

57:                                               ; preds = %27
  %58 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56
  %59 = load i64, ptr %6, align 8, !tbaa !12
  %60 = load i64, ptr %8, align 8, !tbaa !12
  %61 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42
  %62 = load i64, ptr %61, align 8, !tbaa !12
  %63 = shl i64 %60, %62
  %64 = or i64 %63, %59
  %65 = shl i64 %64, 5
  %66 = or i64 %65, %53
  %67 = mul i64 %66, -7046029254386353131
  %68 = lshr i64 %67, 32
  %69 = xor i64 %68, %67
  %70 = mul i64 %69, -2960836687051489901
  %71 = lshr i64 %70, 29
  %72 = xor i64 %71, %70
  %73 = mul i64 %72, -4417276706812531889
  %74 = zext i64 %73 to i128
  %75 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56, i64 0, i32 2
  %76 = load i64, ptr %75, align 8, !tbaa !42
  %77 = lshr i64 %76, 3
  %78 = zext i64 %77 to i128
  %79 = mul nuw nsw i128 %74, %78
  %80 = lshr i128 %79, 61
  %81 = trunc i128 %80 to i64
  %82 = and i64 %81, -8
  %83 = add i64 %66, 1
  %84 = insertelement <8 x i64> poison, i64 %83, i64 0
  %85 = shufflevector <8 x i64> %84, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %86

86:                                               ; preds = %106, %57
  %87 = phi i64 [ %110, %106 ], [ %82, %57 ]
  br label %88

88:                                               ; preds = %86, %99
  %89 = load ptr, ptr %58, align 8, !tbaa !44
  %90 = getelementptr inbounds i64, ptr %89, i64 %87
  %91 = load volatile <8 x i64>, ptr %90, align 64, !tbaa !17
  %92 = icmp eq <8 x i64> %91, %85
  %93 = bitcast <8 x i1> %92 to i8
  %94 = icmp eq i8 %93, 0
  br i1 %94, label %95, label %198

95:                                               ; preds = %88
  %96 = icmp eq <8 x i64> %91, zeroinitializer
  %97 = bitcast <8 x i1> %96 to i8
  %98 = icmp eq i8 %97, 0
  br i1 %98, label %106, label %99

99:                                               ; preds = %95
  %100 = call i8 @llvm.cttz.i8(i8 %97, i1 true), !range !50
  %101 = zext i8 %100 to i64
  %102 = add i64 %87, %101
  %103 = getelementptr inbounds i64, ptr %89, i64 %102
  %104 = cmpxchg ptr %103, i64 0, i64 %83 monotonic monotonic, align 8
  %105 = extractvalue { i64, i1 } %104, 1
  br i1 %105, label %111, label %88, !llvm.loop !51

106:                                              ; preds = %95
  %107 = add i64 %87, 8
  %108 = load i64, ptr %75, align 8, !tbaa !42
  %109 = icmp eq i64 %107, %108
  %110 = select i1 %109, i64 0, i64 %107
  br label %86, !llvm.loop !51

111:                                              ; preds = %99
  %112 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56, i64 0, i32 3
  %113 = atomicrmw add ptr %112, i64 1 monotonic, align 8
  %114 = mul i64 %113, 100
  %115 = add i64 %114, 100
  %116 = load i64, ptr %75, align 8, !tbaa !42
  %117 = mul i64 %116, 60
  %118 = icmp ugt i64 %115, %117
  br i1 %118, label %119, label %122, !prof !66

119:                                              ; preds = %111
  %120 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %121 = atomicrmw or ptr %120, i64 2 monotonic, align 8
  br label %122

122:                                              ; preds = %111, %119
  %123 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 7
  %124 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 16
  %125 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 3
  %126 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 8
  %127 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 11
  %128 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 9
  br label %129

129:                                              ; preds = %122, %193
  %130 = phi i64 [ 0, %122 ], [ %196, %193 ]
  %131 = load ptr, ptr %123, align 8, !tbaa !159
  %132 = load ptr, ptr %124, align 8, !tbaa !160
  %133 = load i64, ptr %0, align 8, !tbaa !161
  %134 = icmp eq i64 %133, 0
  br i1 %134, label %142, label %135

135:                                              ; preds = %129, %135
  %136 = phi i64 [ %140, %135 ], [ 0, %129 ]
  %137 = getelementptr inbounds i32, ptr %132, i64 %136
  %138 = load i32, ptr %137, align 4, !tbaa !10
  %139 = getelementptr inbounds i32, ptr %131, i64 %136
  store i32 %138, ptr %139, align 4, !tbaa !10
  %140 = add nuw i64 %136, 1
  %141 = icmp eq i64 %140, %133
  br i1 %141, label %142, label %135, !llvm.loop !65

142:                                              ; preds = %135, %129
  %143 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %130
  %144 = load i64, ptr %143, align 8, !tbaa !12
  %145 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %144
  %146 = getelementptr inbounds [2 x i64], ptr %6, i64 0, i64 %130
  %147 = load i64, ptr %146, align 8, !tbaa !12
  %148 = load ptr, ptr %145, align 8, !tbaa !60
  %149 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %144, i32 1
  %150 = load i64, ptr %149, align 8, !tbaa !58
  %151 = mul i64 %150, %147
  %152 = getelementptr inbounds i32, ptr %148, i64 %151
  %153 = load i64, ptr %125, align 8, !tbaa !162
  %154 = icmp eq i64 %153, 0
  br i1 %154, label %172, label %155

155:                                              ; preds = %142, %155
  %156 = phi i64 [ %160, %155 ], [ 0, %142 ]
  %157 = getelementptr inbounds i32, ptr %152, i64 %156
  %158 = load i32, ptr %157, align 4, !tbaa !10
  %159 = getelementptr inbounds i32, ptr %131, i64 %156
  store i32 %158, ptr %159, align 4, !tbaa !10
  %160 = add nuw i64 %156, 1
  %161 = icmp eq i64 %160, %153
  br i1 %161, label %162, label %155, !llvm.loop !65

162:                                              ; preds = %155
  %163 = load i64, ptr %128, align 8, !tbaa !163
  %164 = getelementptr inbounds i32, ptr %131, i64 %163
  br label %165

165:                                              ; preds = %165, %162
  %166 = phi i64 [ %170, %165 ], [ 0, %162 ]
  %167 = getelementptr inbounds i32, ptr %131, i64 %166
  %168 = load i32, ptr %167, align 4, !tbaa !10
  %169 = getelementptr inbounds i32, ptr %164, i64 %166
  store i32 %168, ptr %169, align 4, !tbaa !10
  %170 = add nuw i64 %166, 1
  %171 = icmp eq i64 %170, %153
  br i1 %171, label %172, label %165, !llvm.loop !65

172:                                              ; preds = %165, %142
  %173 = load i64, ptr %126, align 8, !tbaa !164
  %174 = getelementptr inbounds i32, ptr %131, i64 %173
  %175 = sub nuw nsw i64 1, %130
  %176 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %175
  %177 = load i64, ptr %176, align 8, !tbaa !12
  %178 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %177
  %179 = getelementptr inbounds [2 x i64], ptr %6, i64 0, i64 %175
  %180 = load i64, ptr %179, align 8, !tbaa !12
  %181 = load ptr, ptr %178, align 8, !tbaa !60
  %182 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %177, i32 1
  %183 = load i64, ptr %182, align 8, !tbaa !58
  %184 = mul i64 %183, %180
  %185 = getelementptr inbounds i32, ptr %181, i64 %184
  br i1 %154, label %193, label %186

186:                                              ; preds = %172, %186
  %187 = phi i64 [ %191, %186 ], [ 0, %172 ]
  %188 = getelementptr inbounds i32, ptr %185, i64 %187
  %189 = load i32, ptr %188, align 4, !tbaa !10
  %190 = getelementptr inbounds i32, ptr %174, i64 %187
  store i32 %189, ptr %190, align 4, !tbaa !10
  %191 = add nuw i64 %187, 1
  %192 = icmp eq i64 %191, %153
  br i1 %192, label %193, label %186, !llvm.loop !65

193:                                              ; preds = %186, %172
  %194 = load i64, ptr %127, align 8, !tbaa !165
  %195 = getelementptr inbounds i32, ptr %131, i64 %194
  store i32 %48, ptr %195, align 4, !tbaa !10
  call fastcc void @judge_claims(ptr noundef %0, ptr noundef %131, i32 noundef 0, i64 noundef %2, i64 noundef %3, i64 noundef -1) #16
  %196 = add nuw nsw i64 %130, 1
  %197 = icmp eq i64 %196, 2
  br i1 %197, label %198, label %129, !llvm.loop !171

198:                                              ; preds = %88, %193, %27
  %199 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 30, i64 1
  %200 = load i64, ptr %199, align 8, !tbaa !12
  %201 = icmp eq i64 %200, 0
  br i1 %201, label %219, label %202

202:                                              ; preds = %198
  %203 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56, i64 1
  %204 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42
  %205 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 1
  %206 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56, i64 1, i32 2
  %207 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56, i64 1, i32 3
  %208 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %209 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 7
  %210 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 16
  %211 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 3
  %212 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 9
  %213 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 8
  %214 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 11
  %215 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 6
  %216 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41
  %217 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41, i32 1
  %218 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 4
  br label %220

219:                                              ; preds = %402, %198
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %6) #15
  ret void

220:                                              ; preds = %202, %402
  %221 = phi i1 [ true, %202 ], [ false, %402 ]
  %222 = phi i64 [ 0, %202 ], [ 1, %402 ]
  %223 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %222
  %224 = load i64, ptr %223, align 8, !tbaa !12
  %225 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %224
  %226 = getelementptr inbounds %struct.State, ptr %6, i64 0, i32 1, i64 %222
  %227 = load i64, ptr %226, align 8, !tbaa !12
  %228 = load ptr, ptr %225, align 8, !tbaa !60
  %229 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %224, i32 1
  %230 = load i64, ptr %229, align 8, !tbaa !58
  %231 = mul i64 %230, %227
  %232 = getelementptr inbounds i32, ptr %228, i64 %231
  %233 = load i32, ptr %232, align 4, !tbaa !10
  %234 = icmp eq i32 %233, 0
  br i1 %234, label %402, label %235

235:                                              ; preds = %220
  %236 = load i64, ptr %6, align 8, !tbaa !12
  %237 = load i64, ptr %8, align 8, !tbaa !12
  %238 = load i64, ptr %204, align 8, !tbaa !12
  %239 = shl i64 %237, %238
  %240 = or i64 %239, %236
  %241 = load i64, ptr %205, align 8, !tbaa !12
  %242 = add i64 %241, %238
  %243 = shl i64 %227, %242
  %244 = or i64 %240, %243
  %245 = load i64, ptr %50, align 8, !tbaa !81
  %246 = icmp eq i64 %245, 0
  br i1 %246, label %252, label %247

247:                                              ; preds = %235
  %248 = shl i64 %244, 6
  %249 = shl nuw nsw i64 %222, 5
  %250 = or i64 %249, %248
  %251 = or i64 %250, %53
  br label %255

252:                                              ; preds = %235
  %253 = shl i64 %244, 1
  %254 = or i64 %253, %222
  br label %255

255:                                              ; preds = %247, %252
  %256 = phi i64 [ %251, %247 ], [ %254, %252 ]
  %257 = mul i64 %256, -7046029254386353131
  %258 = lshr i64 %257, 32
  %259 = xor i64 %258, %257
  %260 = mul i64 %259, -2960836687051489901
  %261 = lshr i64 %260, 29
  %262 = xor i64 %261, %260
  %263 = mul i64 %262, -4417276706812531889
  %264 = zext i64 %263 to i128
  %265 = load i64, ptr %206, align 8, !tbaa !42
  %266 = lshr i64 %265, 3
  %267 = zext i64 %266 to i128
  %268 = mul nuw nsw i128 %264, %267
  %269 = lshr i128 %268, 61
  %270 = trunc i128 %269 to i64
  %271 = and i64 %270, -8
  %272 = add i64 %256, 1
  %273 = insertelement <8 x i64> poison, i64 %272, i64 0
  %274 = shufflevector <8 x i64> %273, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %275

275:                                              ; preds = %295, %255
  %276 = phi i64 [ %299, %295 ], [ %271, %255 ]
  br label %277

277:                                              ; preds = %275, %288
  %278 = load ptr, ptr %203, align 8, !tbaa !44
  %279 = getelementptr inbounds i64, ptr %278, i64 %276
  %280 = load volatile <8 x i64>, ptr %279, align 64, !tbaa !17
  %281 = icmp eq <8 x i64> %280, %274
  %282 = bitcast <8 x i1> %281 to i8
  %283 = icmp eq i8 %282, 0
  br i1 %283, label %284, label %402

284:                                              ; preds = %277
  %285 = icmp eq <8 x i64> %280, zeroinitializer
  %286 = bitcast <8 x i1> %285 to i8
  %287 = icmp eq i8 %286, 0
  br i1 %287, label %295, label %288

288:                                              ; preds = %284
  %289 = call i8 @llvm.cttz.i8(i8 %286, i1 true), !range !50
  %290 = zext i8 %289 to i64
  %291 = add i64 %276, %290
  %292 = getelementptr inbounds i64, ptr %278, i64 %291
  %293 = cmpxchg ptr %292, i64 0, i64 %272 monotonic monotonic, align 8
  %294 = extractvalue { i64, i1 } %293, 1
  br i1 %294, label %300, label %277, !llvm.loop !51

295:                                              ; preds = %284
  %296 = add i64 %276, 8
  %297 = load i64, ptr %206, align 8, !tbaa !42
  %298 = icmp eq i64 %296, %297
  %299 = select i1 %298, i64 0, i64 %296
  br label %275, !llvm.loop !51

300:                                              ; preds = %288
  %301 = atomicrmw add ptr %207, i64 1 monotonic, align 8
  %302 = mul i64 %301, 100
  %303 = add i64 %302, 100
  %304 = load i64, ptr %206, align 8, !tbaa !42
  %305 = mul i64 %304, 60
  %306 = icmp ugt i64 %303, %305
  br i1 %306, label %307, label %309, !prof !66

307:                                              ; preds = %300
  %308 = atomicrmw or ptr %208, i64 2 monotonic, align 8
  br label %309

309:                                              ; preds = %300, %307
  %310 = load ptr, ptr %209, align 8, !tbaa !159
  %311 = load ptr, ptr %210, align 8, !tbaa !160
  %312 = load i64, ptr %0, align 8, !tbaa !161
  %313 = icmp eq i64 %312, 0
  br i1 %313, label %321, label %314

314:                                              ; preds = %309, %314
  %315 = phi i64 [ %319, %314 ], [ 0, %309 ]
  %316 = getelementptr inbounds i32, ptr %311, i64 %315
  %317 = load i32, ptr %316, align 4, !tbaa !10
  %318 = getelementptr inbounds i32, ptr %310, i64 %315
  store i32 %317, ptr %318, align 4, !tbaa !10
  %319 = add nuw i64 %315, 1
  %320 = icmp eq i64 %319, %312
  br i1 %320, label %321, label %314, !llvm.loop !65

321:                                              ; preds = %314, %309
  %322 = load i64, ptr %223, align 8, !tbaa !12
  %323 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %322
  %324 = getelementptr inbounds [2 x i64], ptr %6, i64 0, i64 %222
  %325 = load i64, ptr %324, align 8, !tbaa !12
  %326 = load ptr, ptr %323, align 8, !tbaa !60
  %327 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %322, i32 1
  %328 = load i64, ptr %327, align 8, !tbaa !58
  %329 = mul i64 %328, %325
  %330 = getelementptr inbounds i32, ptr %326, i64 %329
  %331 = load i64, ptr %211, align 8, !tbaa !162
  %332 = icmp eq i64 %331, 0
  br i1 %332, label %350, label %333

333:                                              ; preds = %321, %333
  %334 = phi i64 [ %338, %333 ], [ 0, %321 ]
  %335 = getelementptr inbounds i32, ptr %330, i64 %334
  %336 = load i32, ptr %335, align 4, !tbaa !10
  %337 = getelementptr inbounds i32, ptr %310, i64 %334
  store i32 %336, ptr %337, align 4, !tbaa !10
  %338 = add nuw i64 %334, 1
  %339 = icmp eq i64 %338, %331
  br i1 %339, label %340, label %333, !llvm.loop !65

340:                                              ; preds = %333
  %341 = load i64, ptr %212, align 8, !tbaa !163
  %342 = getelementptr inbounds i32, ptr %310, i64 %341
  br label %343

343:                                              ; preds = %343, %340
  %344 = phi i64 [ %348, %343 ], [ 0, %340 ]
  %345 = getelementptr inbounds i32, ptr %310, i64 %344
  %346 = load i32, ptr %345, align 4, !tbaa !10
  %347 = getelementptr inbounds i32, ptr %342, i64 %344
  store i32 %346, ptr %347, align 4, !tbaa !10
  %348 = add nuw i64 %344, 1
  %349 = icmp eq i64 %348, %331
  br i1 %349, label %350, label %343, !llvm.loop !65

350:                                              ; preds = %343, %321
  %351 = load i64, ptr %213, align 8, !tbaa !164
  %352 = getelementptr inbounds i32, ptr %310, i64 %351
  %353 = xor i64 %222, 1
  %354 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %353
  %355 = load i64, ptr %354, align 8, !tbaa !12
  %356 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %355
  %357 = getelementptr inbounds [2 x i64], ptr %6, i64 0, i64 %353
  %358 = load i64, ptr %357, align 8, !tbaa !12
  %359 = load ptr, ptr %356, align 8, !tbaa !60
  %360 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %355, i32 1
  %361 = load i64, ptr %360, align 8, !tbaa !58
  %362 = mul i64 %361, %358
  %363 = getelementptr inbounds i32, ptr %359, i64 %362
  br i1 %332, label %371, label %364

364:                                              ; preds = %350, %364
  %365 = phi i64 [ %369, %364 ], [ 0, %350 ]
  %366 = getelementptr inbounds i32, ptr %363, i64 %365
  %367 = load i32, ptr %366, align 4, !tbaa !10
  %368 = getelementptr inbounds i32, ptr %352, i64 %365
  store i32 %367, ptr %368, align 4, !tbaa !10
  %369 = add nuw i64 %365, 1
  %370 = icmp eq i64 %369, %331
  br i1 %370, label %371, label %364, !llvm.loop !65

371:                                              ; preds = %364, %350
  %372 = load i64, ptr %214, align 8, !tbaa !165
  %373 = getelementptr inbounds i32, ptr %310, i64 %372
  store i32 %48, ptr %373, align 4, !tbaa !10
  %374 = load i32, ptr %232, align 4, !tbaa !10
  %375 = icmp slt i32 %374, 1
  br i1 %375, label %402, label %376

376:                                              ; preds = %371, %397
  %377 = phi i64 [ %398, %397 ], [ 1, %371 ]
  %378 = load ptr, ptr %209, align 8, !tbaa !159
  %379 = load i64, ptr %215, align 8, !tbaa !172
  %380 = getelementptr inbounds i32, ptr %378, i64 %379
  %381 = getelementptr inbounds i32, ptr %232, i64 %377
  %382 = load i32, ptr %381, align 4, !tbaa !10
  %383 = sext i32 %382 to i64
  %384 = load ptr, ptr %216, align 8, !tbaa !60
  %385 = load i64, ptr %217, align 8, !tbaa !58
  %386 = mul i64 %385, %383
  %387 = getelementptr inbounds i32, ptr %384, i64 %386
  %388 = load i64, ptr %218, align 8, !tbaa !173
  %389 = icmp eq i64 %388, 0
  br i1 %389, label %397, label %390

390:                                              ; preds = %376, %390
  %391 = phi i64 [ %395, %390 ], [ 0, %376 ]
  %392 = getelementptr inbounds i32, ptr %387, i64 %391
  %393 = load i32, ptr %392, align 4, !tbaa !10
  %394 = getelementptr inbounds i32, ptr %380, i64 %391
  store i32 %393, ptr %394, align 4, !tbaa !10
  %395 = add nuw i64 %391, 1
  %396 = icmp eq i64 %395, %388
  br i1 %396, label %397, label %390, !llvm.loop !65

397:                                              ; preds = %390, %376
  call fastcc void @judge_claims(ptr noundef nonnull %0, ptr noundef %378, i32 noundef 1, i64 noundef %2, i64 noundef %3, i64 noundef -1) #16
  %398 = add nuw nsw i64 %377, 1
  %399 = load i32, ptr %232, align 4, !tbaa !10
  %400 = sext i32 %399 to i64
  %401 = icmp slt i64 %377, %400
  br i1 %401, label %376, label %402, !llvm.loop !174

402:                                              ; preds = %277, %397, %371, %220
  %403 = load i64, ptr %199, align 8, !tbaa !12
  %404 = icmp ne i64 %403, 0
  %405 = and i1 %404, %221
  br i1 %405, label %220, label %219, !llvm.loop !175
}

define dso_local i64 @graph_rows(ptr noundef %0, ptr nocapture noundef %1, ptr nocapture noundef readonly %2, i64 noundef %3, ptr noundef %4, ptr noundef %5, ptr noundef %6, ptr noundef %7) local_unnamed_addr #8 {
  %9 = alloca [4 x ptr], align 16
  %10 = alloca %struct.State, align 8
  %11 = alloca [4 x ptr], align 16
  %12 = alloca %struct.State, align 8
  %13 = alloca [17 x i32], align 16
  %14 = alloca [4 x ptr], align 16
  %15 = alloca %struct.State, align 8
  %16 = alloca [256 x i32], align 16
  %17 = alloca [17 x i32], align 16
  %18 = alloca [4 x ptr], align 16
  %19 = alloca %struct.State, align 8
  %20 = alloca [4 x ptr], align 16
  %21 = alloca %struct.Leaving, align 8
  %22 = alloca %struct.Rows, align 8
  call void @llvm.lifetime.start.p0(i64 560, ptr nonnull %22) #15
  %23 = getelementptr inbounds i8, ptr %22, i64 32
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(560) %23, i8 0, i64 528, i1 false)
  store ptr %4, ptr %22, align 8, !tbaa !176
  %24 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 1
  store ptr %5, ptr %24, align 8, !tbaa !178
  %25 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 2
  store ptr %6, ptr %25, align 8, !tbaa !179
  %26 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 3
  store ptr %7, ptr %26, align 8, !tbaa !180
  %27 = icmp eq i64 %3, 0
  br i1 %27, label %101, label %28

28:                                               ; preds = %8
  %29 = icmp eq ptr %4, null
  %30 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 4
  %31 = getelementptr inbounds ptr, ptr %20, i64 1
  %32 = getelementptr inbounds [2 x i64], ptr %21, i64 0, i64 1
  %33 = getelementptr inbounds ptr, ptr %20, i64 2
  %34 = getelementptr inbounds %struct.State, ptr %21, i64 0, i32 1
  %35 = getelementptr inbounds ptr, ptr %20, i64 3
  %36 = getelementptr inbounds %struct.State, ptr %21, i64 0, i32 1, i64 1
  %37 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 1
  %38 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 2
  %39 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 3
  %40 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 5
  %41 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 7
  %42 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 8
  %43 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 9
  %44 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 10
  %45 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 11
  %46 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 12
  %47 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42
  %48 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 6, i64 1
  %49 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 1
  %50 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 2
  %51 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 7, i64 1
  %52 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 21
  %53 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 17
  %54 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 4
  %55 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 18
  %56 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 45
  %57 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 53
  %58 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 53, i32 2
  %59 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 44
  %60 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 5
  %61 = getelementptr inbounds ptr, ptr %18, i64 1
  %62 = getelementptr inbounds [2 x i64], ptr %19, i64 0, i64 1
  %63 = getelementptr inbounds ptr, ptr %18, i64 2
  %64 = getelementptr inbounds %struct.State, ptr %19, i64 0, i32 1
  %65 = getelementptr inbounds ptr, ptr %18, i64 3
  %66 = getelementptr inbounds %struct.State, ptr %19, i64 0, i32 1, i64 1
  %67 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55
  %68 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55, i32 2
  %69 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 6
  %70 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 57
  %71 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 52
  %72 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 52, i32 2
  %73 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 46
  %74 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 2
  %75 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 28
  %76 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 48
  %77 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 29, i64 3
  %78 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %79 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 52, i32 3
  %80 = getelementptr inbounds ptr, ptr %14, i64 1
  %81 = getelementptr inbounds [2 x i64], ptr %15, i64 0, i64 1
  %82 = getelementptr inbounds ptr, ptr %14, i64 2
  %83 = getelementptr inbounds %struct.State, ptr %15, i64 0, i32 1
  %84 = getelementptr inbounds ptr, ptr %14, i64 3
  %85 = getelementptr inbounds %struct.State, ptr %15, i64 0, i32 1, i64 1
  %86 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 19
  %87 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 20
  %88 = getelementptr inbounds ptr, ptr %11, i64 1
  %89 = getelementptr inbounds [2 x i64], ptr %12, i64 0, i64 1
  %90 = getelementptr inbounds ptr, ptr %11, i64 2
  %91 = getelementptr inbounds %struct.State, ptr %12, i64 0, i32 1
  %92 = getelementptr inbounds ptr, ptr %11, i64 3
  %93 = getelementptr inbounds %struct.State, ptr %12, i64 0, i32 1, i64 1
  %94 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41, i32 2
  %95 = getelementptr inbounds ptr, ptr %9, i64 1
  %96 = getelementptr inbounds [2 x i64], ptr %10, i64 0, i64 1
  %97 = getelementptr inbounds ptr, ptr %9, i64 2
  %98 = getelementptr inbounds %struct.State, ptr %10, i64 0, i32 1
  %99 = getelementptr inbounds ptr, ptr %9, i64 3
  %100 = getelementptr inbounds %struct.State, ptr %10, i64 0, i32 1, i64 1
  br label %115

101:                                              ; preds = %1579, %8
  %102 = icmp eq ptr %5, null
  br i1 %102, label %103, label %106

103:                                              ; preds = %101
  %104 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 4
  %105 = load i64, ptr %104, align 8, !tbaa !181
  br label %1585

106:                                              ; preds = %101
  %107 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 6
  %108 = load i64, ptr %107, align 8, !tbaa !182
  %109 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 4
  %110 = load i64, ptr %109, align 8
  %111 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55
  %112 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55, i32 2
  %113 = load ptr, ptr %26, align 8
  %114 = load ptr, ptr %24, align 8
  br label %1582

115:                                              ; preds = %28, %1579
  %116 = phi i64 [ 0, %28 ], [ %1580, %1579 ]
  br i1 %29, label %120, label %117

117:                                              ; preds = %115
  %118 = load i64, ptr %30, align 8, !tbaa !181
  %119 = getelementptr inbounds i64, ptr %4, i64 %116
  store i64 %118, ptr %119, align 8, !tbaa !12
  br label %120

120:                                              ; preds = %117, %115
  %121 = getelementptr inbounds i64, ptr %2, i64 %116
  %122 = load i64, ptr %121, align 8, !tbaa !12
  call void @llvm.lifetime.start.p0(i64 152, ptr nonnull %21) #15
  call void @llvm.experimental.noalias.scope.decl(metadata !183)
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %20) #15, !noalias !186
  store ptr %21, ptr %20, align 16, !tbaa !79, !noalias !186
  store ptr %32, ptr %31, align 8, !tbaa !79, !noalias !186
  store ptr %34, ptr %33, align 16, !tbaa !79, !noalias !186
  store ptr %36, ptr %35, align 8, !tbaa !79, !noalias !186
  br label %123

123:                                              ; preds = %123, %120
  %124 = phi i64 [ 0, %120 ], [ %135, %123 ]
  %125 = phi i64 [ %122, %120 ], [ %134, %123 ]
  %126 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %124
  %127 = load i64, ptr %126, align 8, !tbaa !12, !noalias !186
  %128 = shl nsw i64 -1, %127
  %129 = xor i64 %128, -1
  %130 = and i64 %125, %129
  %131 = getelementptr inbounds [4 x ptr], ptr %20, i64 0, i64 %124
  %132 = load ptr, ptr %131, align 8, !tbaa !79, !noalias !186
  store i64 %130, ptr %132, align 8, !tbaa !12
  %133 = load i64, ptr %126, align 8, !tbaa !12, !noalias !186
  %134 = lshr i64 %125, %133
  %135 = add nuw nsw i64 %124, 1
  %136 = icmp eq i64 %135, 4
  br i1 %136, label %137, label %123, !llvm.loop !80

137:                                              ; preds = %123
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %20) #15, !noalias !186
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %37, i8 0, i64 16, i1 false), !alias.scope !183
  store i64 %122, ptr %38, align 8, !tbaa !95, !alias.scope !183
  store i64 0, ptr %39, align 8, !tbaa !98, !alias.scope !183
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %40, i8 0, i64 24, i1 false), !alias.scope !183
  store i32 0, ptr %42, align 8, !tbaa !99, !alias.scope !183
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %44, i8 0, i64 24, i1 false)
  %138 = load i64, ptr %47, align 8, !tbaa !12, !noalias !183
  store i64 %138, ptr %48, align 8, !tbaa !12, !alias.scope !183
  %139 = load i64, ptr %49, align 8, !tbaa !12, !noalias !183
  %140 = add i64 %139, %138
  store i64 %140, ptr %41, align 8, !tbaa !12, !alias.scope !183
  %141 = load i64, ptr %50, align 8, !tbaa !12, !noalias !183
  %142 = add i64 %141, %140
  store i64 %142, ptr %51, align 8, !tbaa !12, !alias.scope !183
  %143 = load i64, ptr %52, align 8, !tbaa !68, !noalias !183
  %144 = trunc i64 %143 to i32
  %145 = and i32 %144, 1
  store i32 %145, ptr %43, align 4, !tbaa !103, !alias.scope !183
  %146 = load i64, ptr %53, align 8, !tbaa !104, !noalias !183
  br label %147

147:                                              ; preds = %147, %137
  %148 = phi i1 [ true, %137 ], [ false, %147 ]
  %149 = phi i64 [ 0, %137 ], [ 1, %147 ]
  %150 = phi i64 [ 0, %137 ], [ %164, %147 ]
  %151 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %149
  %152 = load i64, ptr %151, align 8, !tbaa !12, !noalias !183
  %153 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %152
  %154 = getelementptr inbounds %struct.State, ptr %21, i64 0, i32 1, i64 %149
  %155 = load i64, ptr %154, align 8, !tbaa !12, !alias.scope !183
  %156 = load ptr, ptr %153, align 8, !tbaa !60, !noalias !183
  %157 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %152, i32 1
  %158 = load i64, ptr %157, align 8, !tbaa !58, !noalias !183
  %159 = mul i64 %158, %155
  %160 = getelementptr inbounds i32, ptr %156, i64 %159
  %161 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 1, i64 %149
  store ptr %160, ptr %161, align 8, !tbaa !79, !alias.scope !183
  %162 = load i32, ptr %160, align 4, !tbaa !10
  %163 = sext i32 %162 to i64
  %164 = add i64 %150, %163
  %165 = call i64 @llvm.usub.sat.i64(i64 %146, i64 %163)
  %166 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 5, i64 %149
  store i64 %165, ptr %166, align 8, !tbaa !12, !alias.scope !183
  br i1 %148, label %147, label %167, !llvm.loop !105

167:                                              ; preds = %147
  store i64 %164, ptr %54, align 8, !tbaa !106, !alias.scope !183
  br label %168

168:                                              ; preds = %476, %167
  %169 = phi i64 [ 0, %167 ], [ %477, %476 ]
  %170 = getelementptr inbounds [2 x i64], ptr %21, i64 0, i64 %169
  %171 = load i64, ptr %170, align 8, !tbaa !12
  %172 = load i64, ptr %54, align 8, !tbaa !106
  %173 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %169
  %174 = load i64, ptr %173, align 8, !tbaa !12
  %175 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 51, i64 %174
  %176 = load ptr, ptr %175, align 8, !tbaa !79
  %177 = load i64, ptr %55, align 8, !tbaa !107
  %178 = shl i64 %177, 1
  %179 = or i64 %178, 1
  %180 = mul i64 %179, %171
  %181 = add i64 %180, %172
  %182 = getelementptr inbounds i64, ptr %176, i64 %181
  %183 = load atomic i64, ptr %182 acquire, align 8
  %184 = icmp eq i64 %183, 0
  br i1 %184, label %185, label %187, !prof !66

185:                                              ; preds = %168
  %186 = call fastcc i64 @fill_calls(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %169, i64 noundef %171, i64 noundef %172, i64 noundef %122, i64 noundef 0) #16
  br label %189

187:                                              ; preds = %168
  %188 = add i64 %183, -1
  br label %189

189:                                              ; preds = %187, %185
  %190 = phi i64 [ %186, %185 ], [ %188, %187 ]
  %191 = lshr i64 %190, 1
  %192 = and i64 %191, 31
  %193 = load i64, ptr %45, align 8, !tbaa !101
  %194 = or i64 %192, %193
  store i64 %194, ptr %45, align 8, !tbaa !101
  %195 = sub nuw nsw i64 1, %169
  %196 = getelementptr inbounds %struct.State, ptr %21, i64 0, i32 1, i64 %195
  %197 = load i64, ptr %196, align 8, !tbaa !12
  %198 = lshr i64 %190, 6
  %199 = and i64 %190, 1
  %200 = load i64, ptr %44, align 8, !tbaa !100
  %201 = or i64 %200, %199
  store i64 %201, ptr %44, align 8, !tbaa !100
  %202 = add nuw nsw i64 %192, %198
  %203 = icmp eq i64 %192, 0
  br i1 %203, label %476, label %204

204:                                              ; preds = %189
  %205 = getelementptr inbounds %struct.State, ptr %21, i64 0, i32 1, i64 %169
  %206 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 5, i64 %169
  %207 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 6, i64 %169
  %208 = getelementptr inbounds [2 x i64], ptr %21, i64 0, i64 %195
  %209 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 6, i64 %195
  %210 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 7, i64 %169
  %211 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 7, i64 %195
  br label %212

212:                                              ; preds = %471, %204
  %213 = phi i64 [ %198, %204 ], [ %474, %471 ]
  %214 = load ptr, ptr %56, align 8, !tbaa !108
  %215 = getelementptr inbounds i64, ptr %214, i64 %213
  %216 = load i64, ptr %215, align 8, !tbaa !12
  %217 = load i32, ptr %42, align 8, !tbaa !99
  %218 = icmp eq i32 %217, 0
  %219 = icmp ult i64 %216, 4503599627370496
  %220 = select i1 %218, i1 true, i1 %219
  br i1 %220, label %225, label %221, !prof !109

221:                                              ; preds = %212
  %222 = load i64, ptr %54, align 8, !tbaa !106
  %223 = load i64, ptr %38, align 8, !tbaa !95
  %224 = load i64, ptr %39, align 8, !tbaa !98
  call fastcc void @judge_far(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %213, i64 noundef %169, ptr noundef nonnull %21, i64 noundef %222, i64 noundef %223, i64 noundef %224) #16
  br label %225

225:                                              ; preds = %221, %212
  %226 = load i64, ptr %205, align 8, !tbaa !12
  %227 = load i64, ptr %206, align 8, !tbaa !12
  %228 = lshr i64 %216, 48
  %229 = and i64 %228, 15
  %230 = icmp ne i64 %229, 0
  %231 = icmp ne i64 %227, 0
  %232 = and i1 %230, %231
  br i1 %232, label %233, label %280

233:                                              ; preds = %225
  %234 = lshr i64 %216, 24
  %235 = and i64 %234, 16777215
  %236 = load i64, ptr %173, align 8, !tbaa !12
  %237 = shl i64 %236, 35
  %238 = shl i64 %226, 14
  %239 = or i64 %238, %237
  %240 = or i64 %239, %235
  %241 = mul i64 %240, -7046029254386353131
  %242 = zext i64 %241 to i128
  %243 = load i64, ptr %58, align 8, !tbaa !42
  %244 = zext i64 %243 to i128
  %245 = mul nuw i128 %242, %244
  %246 = lshr i128 %245, 64
  %247 = trunc i128 %246 to i64
  %248 = add i64 %240, 1
  %249 = load ptr, ptr %57, align 8, !tbaa !44
  %250 = getelementptr inbounds i64, ptr %249, i64 %247
  %251 = load atomic i64, ptr %250 acquire, align 8
  %252 = lshr i64 %251, 28
  %253 = icmp ne i64 %252, %248
  %254 = and i64 %251, 268435455
  %255 = icmp ne i64 %251, 0
  %256 = select i1 %253, i64 -1, i64 %254
  %257 = and i1 %255, %253
  br i1 %257, label %258, label %275

258:                                              ; preds = %233, %258
  %259 = phi i64 [ %273, %258 ], [ %256, %233 ]
  %260 = phi i64 [ %264, %258 ], [ %247, %233 ]
  %261 = add i64 %260, 1
  %262 = load i64, ptr %58, align 8, !tbaa !42
  %263 = icmp eq i64 %261, %262
  %264 = select i1 %263, i64 0, i64 %261
  %265 = load ptr, ptr %57, align 8, !tbaa !44
  %266 = getelementptr inbounds i64, ptr %265, i64 %264
  %267 = load atomic i64, ptr %266 acquire, align 8
  %268 = lshr i64 %267, 28
  %269 = icmp ne i64 %268, %248
  %270 = and i64 %267, 268435455
  %271 = icmp ne i64 %267, 0
  %272 = select i1 %271, i64 %259, i64 -1
  %273 = select i1 %269, i64 %272, i64 %270
  %274 = and i1 %271, %269
  br i1 %274, label %258, label %275, !llvm.loop !110

275:                                              ; preds = %258, %233
  %276 = phi i64 [ %256, %233 ], [ %273, %258 ]
  %277 = icmp eq i64 %276, -1
  br i1 %277, label %278, label %280, !prof !66

278:                                              ; preds = %275
  %279 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %236, i64 noundef %226, i64 noundef %235, i64 noundef %240) #16
  br label %280

280:                                              ; preds = %278, %275, %225
  %281 = phi i64 [ %226, %225 ], [ %279, %278 ], [ %276, %275 ]
  %282 = phi i64 [ 0, %225 ], [ 1, %278 ], [ 1, %275 ]
  %283 = icmp ugt i64 %229, %282
  %284 = icmp ult i64 %282, %227
  %285 = and i1 %283, %284
  br i1 %285, label %286, label %343, !prof !66

286:                                              ; preds = %280, %337
  %287 = phi i64 [ %339, %337 ], [ %282, %280 ]
  %288 = phi i64 [ %338, %337 ], [ %281, %280 ]
  %289 = load ptr, ptr %59, align 8, !tbaa !111
  %290 = getelementptr inbounds %struct.Local, ptr %289, i64 %213, i32 6, i64 %287
  %291 = load i32, ptr %290, align 4, !tbaa !10
  %292 = zext i32 %291 to i64
  %293 = load i64, ptr %173, align 8, !tbaa !12
  %294 = shl i64 %293, 35
  %295 = shl i64 %288, 14
  %296 = or i64 %295, %294
  %297 = or i64 %296, %292
  %298 = mul i64 %297, -7046029254386353131
  %299 = zext i64 %298 to i128
  %300 = load i64, ptr %58, align 8, !tbaa !42
  %301 = zext i64 %300 to i128
  %302 = mul nuw i128 %299, %301
  %303 = lshr i128 %302, 64
  %304 = trunc i128 %303 to i64
  %305 = add i64 %297, 1
  %306 = load ptr, ptr %57, align 8, !tbaa !44
  %307 = getelementptr inbounds i64, ptr %306, i64 %304
  %308 = load atomic i64, ptr %307 acquire, align 8
  %309 = lshr i64 %308, 28
  %310 = icmp ne i64 %309, %305
  %311 = and i64 %308, 268435455
  %312 = icmp ne i64 %308, 0
  %313 = select i1 %310, i64 -1, i64 %311
  %314 = and i1 %312, %310
  br i1 %314, label %315, label %332

315:                                              ; preds = %286, %315
  %316 = phi i64 [ %330, %315 ], [ %313, %286 ]
  %317 = phi i64 [ %321, %315 ], [ %304, %286 ]
  %318 = add i64 %317, 1
  %319 = load i64, ptr %58, align 8, !tbaa !42
  %320 = icmp eq i64 %318, %319
  %321 = select i1 %320, i64 0, i64 %318
  %322 = load ptr, ptr %57, align 8, !tbaa !44
  %323 = getelementptr inbounds i64, ptr %322, i64 %321
  %324 = load atomic i64, ptr %323 acquire, align 8
  %325 = lshr i64 %324, 28
  %326 = icmp ne i64 %325, %305
  %327 = and i64 %324, 268435455
  %328 = icmp ne i64 %324, 0
  %329 = select i1 %328, i64 %316, i64 -1
  %330 = select i1 %326, i64 %329, i64 %327
  %331 = and i1 %328, %326
  br i1 %331, label %315, label %332, !llvm.loop !110

332:                                              ; preds = %315, %286
  %333 = phi i64 [ %313, %286 ], [ %330, %315 ]
  %334 = icmp eq i64 %333, -1
  br i1 %334, label %335, label %337, !prof !66

335:                                              ; preds = %332
  %336 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %293, i64 noundef %288, i64 noundef %292, i64 noundef %297) #16
  br label %337

337:                                              ; preds = %335, %332
  %338 = phi i64 [ %336, %335 ], [ %333, %332 ]
  %339 = add nuw nsw i64 %287, 1
  %340 = icmp ugt i64 %229, %339
  %341 = icmp ult i64 %339, %227
  %342 = and i1 %340, %341
  br i1 %342, label %286, label %343, !prof !66, !llvm.loop !112

343:                                              ; preds = %337, %280
  %344 = phi i64 [ %281, %280 ], [ %338, %337 ]
  %345 = phi i64 [ %282, %280 ], [ %339, %337 ]
  %346 = phi i1 [ %283, %280 ], [ %340, %337 ]
  %347 = sub i64 %229, %345
  %348 = load i64, ptr %60, align 8, !tbaa !113
  %349 = add i64 %347, %348
  store i64 %349, ptr %60, align 8, !tbaa !113
  %350 = zext i1 %346 to i64
  %351 = shl nuw i64 %350, %169
  %352 = load i64, ptr %46, align 8, !tbaa !12
  %353 = or i64 %352, %351
  store i64 %353, ptr %46, align 8, !tbaa !12
  %354 = and i64 %216, 16777215
  %355 = load i64, ptr %207, align 8, !tbaa !12
  %356 = shl i64 %354, %355
  %357 = load i64, ptr %208, align 8, !tbaa !12
  %358 = load i64, ptr %209, align 8, !tbaa !12
  %359 = shl i64 %357, %358
  %360 = or i64 %359, %356
  %361 = load i64, ptr %210, align 8, !tbaa !12
  %362 = shl i64 %344, %361
  %363 = or i64 %360, %362
  %364 = load i64, ptr %211, align 8, !tbaa !12
  %365 = shl i64 %197, %364
  %366 = or i64 %363, %365
  %367 = load i32, ptr %43, align 4, !tbaa !103
  %368 = icmp eq i32 %367, 0
  br i1 %368, label %401, label %369, !prof !69

369:                                              ; preds = %343
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %19) #15
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %18) #15, !noalias !189
  store ptr %19, ptr %18, align 16, !tbaa !79, !noalias !189
  store ptr %62, ptr %61, align 8, !tbaa !79, !noalias !189
  store ptr %64, ptr %63, align 16, !tbaa !79, !noalias !189
  store ptr %66, ptr %65, align 8, !tbaa !79, !noalias !189
  br label %370

370:                                              ; preds = %370, %369
  %371 = phi i64 [ 0, %369 ], [ %382, %370 ]
  %372 = phi i64 [ %366, %369 ], [ %381, %370 ]
  %373 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %371
  %374 = load i64, ptr %373, align 8, !tbaa !12, !noalias !189
  %375 = shl nsw i64 -1, %374
  %376 = xor i64 %375, -1
  %377 = and i64 %372, %376
  %378 = getelementptr inbounds [4 x ptr], ptr %18, i64 0, i64 %371
  %379 = load ptr, ptr %378, align 8, !tbaa !79, !noalias !189
  store i64 %377, ptr %379, align 8, !tbaa !12
  %380 = load i64, ptr %373, align 8, !tbaa !12, !noalias !189
  %381 = lshr i64 %372, %380
  %382 = add nuw nsw i64 %371, 1
  %383 = icmp eq i64 %382, 4
  br i1 %383, label %384, label %370, !llvm.loop !80

384:                                              ; preds = %370
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %18) #15, !noalias !189
  %385 = load i64, ptr %62, align 8, !tbaa !12
  %386 = load i64, ptr %19, align 8, !tbaa !12
  %387 = load i64, ptr %47, align 8, !tbaa !12
  %388 = shl i64 %386, %387
  %389 = or i64 %388, %385
  %390 = load i64, ptr %66, align 8, !tbaa !12
  %391 = load i64, ptr %49, align 8, !tbaa !12
  %392 = add i64 %391, %387
  %393 = shl i64 %390, %392
  %394 = or i64 %389, %393
  %395 = load i64, ptr %64, align 8, !tbaa !12
  %396 = load i64, ptr %50, align 8, !tbaa !12
  %397 = add i64 %396, %392
  %398 = shl i64 %395, %397
  %399 = or i64 %394, %398
  %400 = call i64 @llvm.umin.i64(i64 %399, i64 %366)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %19) #15
  br label %401

401:                                              ; preds = %384, %343
  %402 = phi i64 [ %400, %384 ], [ %366, %343 ]
  %403 = load ptr, ptr %24, align 8, !tbaa !178
  %404 = icmp eq ptr %403, null
  br i1 %404, label %405, label %407

405:                                              ; preds = %401
  %406 = load i64, ptr %30, align 8, !tbaa !181
  br label %471

407:                                              ; preds = %401
  %408 = mul i64 %402, -7046029254386353131
  %409 = lshr i64 %408, 32
  %410 = xor i64 %409, %408
  %411 = mul i64 %410, -2960836687051489901
  %412 = lshr i64 %411, 29
  %413 = xor i64 %412, %411
  %414 = mul i64 %413, -4417276706812531889
  %415 = zext i64 %414 to i128
  %416 = load i64, ptr %68, align 8, !tbaa !42
  %417 = lshr i64 %416, 3
  %418 = zext i64 %417 to i128
  %419 = mul nuw nsw i128 %418, %415
  %420 = lshr i128 %419, 61
  %421 = trunc i128 %420 to i64
  %422 = and i64 %421, -8
  %423 = load ptr, ptr %67, align 8, !tbaa !53
  %424 = getelementptr inbounds i64, ptr %423, i64 %422
  call void @llvm.prefetch.p0(ptr %424, i32 0, i32 1, i32 1)
  %425 = load ptr, ptr %26, align 8, !tbaa !180
  %426 = getelementptr inbounds i32, ptr %425, i64 %422
  call void @llvm.prefetch.p0(ptr %426, i32 0, i32 1, i32 1)
  %427 = trunc i64 %213 to i32
  %428 = load ptr, ptr %25, align 8, !tbaa !179
  %429 = load i64, ptr %30, align 8, !tbaa !181
  %430 = getelementptr inbounds i32, ptr %428, i64 %429
  store i32 %427, ptr %430, align 4, !tbaa !10
  %431 = load i64, ptr %69, align 8, !tbaa !182
  %432 = icmp ugt i64 %431, 63
  br i1 %432, label %433, label %467

433:                                              ; preds = %407
  %434 = add i64 %429, -64
  %435 = and i64 %431, 63
  %436 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 5, i64 %435
  %437 = load i64, ptr %436, align 8, !tbaa !12
  %438 = mul i64 %437, -7046029254386353131
  %439 = lshr i64 %438, 32
  %440 = xor i64 %439, %438
  %441 = mul i64 %440, -2960836687051489901
  %442 = lshr i64 %441, 29
  %443 = xor i64 %442, %441
  %444 = mul i64 %443, -4417276706812531889
  %445 = zext i64 %444 to i128
  %446 = mul nuw nsw i128 %445, %418
  %447 = lshr i128 %446, 61
  %448 = trunc i128 %447 to i64
  %449 = and i64 %448, -8
  %450 = add i64 %437, 1
  %451 = getelementptr inbounds i64, ptr %423, i64 %449
  %452 = load i64, ptr %451, align 8, !tbaa !12
  %453 = icmp eq i64 %452, %450
  br i1 %453, label %462, label %454

454:                                              ; preds = %433, %454
  %455 = phi i64 [ %458, %454 ], [ %449, %433 ]
  %456 = add i64 %455, 1
  %457 = icmp eq i64 %456, %416
  %458 = select i1 %457, i64 0, i64 %456
  %459 = getelementptr inbounds i64, ptr %423, i64 %458
  %460 = load i64, ptr %459, align 8, !tbaa !12
  %461 = icmp eq i64 %460, %450
  br i1 %461, label %462, label %454, !llvm.loop !192

462:                                              ; preds = %454, %433
  %463 = phi i64 [ %449, %433 ], [ %458, %454 ]
  %464 = getelementptr inbounds i32, ptr %425, i64 %463
  %465 = load i32, ptr %464, align 4, !tbaa !10
  %466 = getelementptr inbounds i32, ptr %403, i64 %434
  store i32 %465, ptr %466, align 4, !tbaa !10
  br label %467

467:                                              ; preds = %462, %407
  %468 = phi i64 [ %435, %462 ], [ %431, %407 ]
  %469 = add i64 %431, 1
  store i64 %469, ptr %69, align 8, !tbaa !182
  %470 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 5, i64 %468
  store i64 %402, ptr %470, align 8, !tbaa !12
  br label %471

471:                                              ; preds = %405, %467
  %472 = phi i64 [ %406, %405 ], [ %429, %467 ]
  %473 = add i64 %472, 1
  store i64 %473, ptr %30, align 8, !tbaa !181
  %474 = add nuw nsw i64 %213, 1
  %475 = icmp ult i64 %474, %202
  br i1 %475, label %212, label %476, !llvm.loop !119

476:                                              ; preds = %471, %189
  %477 = add nuw nsw i64 %169, 1
  %478 = icmp eq i64 %477, 2
  br i1 %478, label %491, label %168, !llvm.loop !120

479:                                              ; preds = %512
  %480 = load i64, ptr %52, align 8, !tbaa !68
  %481 = and i64 %480, 2
  %482 = icmp eq i64 %481, 0
  %483 = load i64, ptr %44, align 8
  %484 = icmp ne i64 %483, 0
  %485 = select i1 %482, i1 true, i1 %484
  %486 = load i64, ptr %45, align 8
  %487 = icmp eq i64 %486, 0
  %488 = select i1 %485, i1 true, i1 %487
  %489 = load i64, ptr %86, align 8, !tbaa !121
  %490 = icmp eq i64 %489, 0
  br i1 %490, label %1084, label %1087

491:                                              ; preds = %476, %512
  %492 = phi i64 [ %513, %512 ], [ 0, %476 ]
  %493 = sub nuw nsw i64 1, %492
  %494 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 1, i64 %493
  %495 = load ptr, ptr %494, align 8, !tbaa !79
  %496 = load i32, ptr %495, align 4, !tbaa !10
  %497 = icmp slt i32 %496, 1
  br i1 %497, label %512, label %498

498:                                              ; preds = %491
  %499 = getelementptr inbounds %struct.State, ptr %21, i64 0, i32 1, i64 %493
  %500 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %493
  %501 = getelementptr inbounds [2 x i64], ptr %21, i64 0, i64 %492
  %502 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %492
  %503 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 26, i64 %492
  %504 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 27, i64 %492
  %505 = getelementptr inbounds %struct.State, ptr %21, i64 0, i32 1, i64 %492
  %506 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 5, i64 %492
  %507 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 6, i64 %492
  %508 = getelementptr inbounds [2 x i64], ptr %21, i64 0, i64 %493
  %509 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 6, i64 %493
  %510 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 7, i64 %492
  %511 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 7, i64 %493
  br label %515

512:                                              ; preds = %1079, %491
  %513 = add nuw nsw i64 %492, 1
  %514 = icmp eq i64 %513, 2
  br i1 %514, label %479, label %491, !llvm.loop !122

515:                                              ; preds = %1079, %498
  %516 = phi i64 [ 1, %498 ], [ %1080, %1079 ]
  %517 = icmp ugt i64 %516, 1
  br i1 %517, label %518, label %525

518:                                              ; preds = %515
  %519 = getelementptr inbounds i32, ptr %495, i64 %516
  %520 = load i32, ptr %519, align 4, !tbaa !10
  %521 = add nsw i64 %516, -1
  %522 = getelementptr inbounds i32, ptr %495, i64 %521
  %523 = load i32, ptr %522, align 4, !tbaa !10
  %524 = icmp eq i32 %520, %523
  br i1 %524, label %1079, label %525

525:                                              ; preds = %518, %515
  %526 = phi i64 [ %521, %518 ], [ 0, %515 ]
  %527 = load i64, ptr %499, align 8, !tbaa !12
  %528 = load i64, ptr %500, align 8, !tbaa !12
  %529 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 54, i64 %528
  %530 = load ptr, ptr %529, align 8, !tbaa !79
  %531 = load i64, ptr %55, align 8, !tbaa !107
  %532 = mul i64 %531, %527
  %533 = add i64 %532, %526
  %534 = getelementptr inbounds i32, ptr %530, i64 %533
  %535 = load atomic i32, ptr %534 acquire, align 4
  %536 = icmp eq i32 %535, 0
  br i1 %536, label %537, label %585, !prof !66

537:                                              ; preds = %525, %537
  %538 = cmpxchg ptr %70, i64 0, i64 1 acquire monotonic, align 8
  %539 = extractvalue { i64, i1 } %538, 1
  br i1 %539, label %540, label %537, !llvm.loop !123

540:                                              ; preds = %537
  %541 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %528
  call void @llvm.lifetime.start.p0(i64 68, ptr nonnull %17) #15
  %542 = load ptr, ptr %541, align 8, !tbaa !60
  %543 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %528, i32 1
  %544 = load i64, ptr %543, align 8, !tbaa !58
  %545 = mul i64 %544, %527
  %546 = getelementptr inbounds i32, ptr %542, i64 %545
  %547 = icmp eq i64 %544, 0
  br i1 %547, label %571, label %548

548:                                              ; preds = %540, %548
  %549 = phi i64 [ %553, %548 ], [ 0, %540 ]
  %550 = getelementptr inbounds i32, ptr %546, i64 %549
  %551 = load i32, ptr %550, align 4, !tbaa !10
  %552 = getelementptr inbounds i32, ptr %17, i64 %549
  store i32 %551, ptr %552, align 4, !tbaa !10
  %553 = add nuw i64 %549, 1
  %554 = icmp eq i64 %553, %544
  br i1 %554, label %555, label %548, !llvm.loop !65

555:                                              ; preds = %548
  %556 = load i32, ptr %17, align 16, !tbaa !10
  %557 = trunc i64 %526 to i32
  %558 = add nsw i32 %557, 1
  %559 = icmp slt i32 %558, %556
  br i1 %559, label %560, label %571

560:                                              ; preds = %555
  %561 = sext i32 %558 to i64
  br label %562

562:                                              ; preds = %562, %560
  %563 = phi i64 [ %561, %560 ], [ %564, %562 ]
  %564 = add nuw nsw i64 %563, 1
  %565 = getelementptr inbounds [17 x i32], ptr %17, i64 0, i64 %564
  %566 = load i32, ptr %565, align 4, !tbaa !10
  %567 = getelementptr inbounds [17 x i32], ptr %17, i64 0, i64 %563
  store i32 %566, ptr %567, align 4, !tbaa !10
  %568 = load i32, ptr %17, align 16, !tbaa !10
  %569 = sext i32 %568 to i64
  %570 = icmp slt i64 %564, %569
  br i1 %570, label %562, label %571, !llvm.loop !124

571:                                              ; preds = %562, %555, %540
  %572 = phi i32 [ %556, %555 ], [ undef, %540 ], [ %568, %562 ]
  %573 = sext i32 %572 to i64
  %574 = getelementptr inbounds [17 x i32], ptr %17, i64 0, i64 %573
  store i32 -1, ptr %574, align 4, !tbaa !10
  %575 = load i32, ptr %17, align 16, !tbaa !10
  %576 = add nsw i32 %575, -1
  store i32 %576, ptr %17, align 16, !tbaa !10
  %577 = call i64 @intern(ptr noundef %0, ptr noundef nonnull %541, ptr noundef nonnull %17) #16
  call void @llvm.lifetime.end.p0(i64 68, ptr nonnull %17) #15
  %578 = load ptr, ptr %529, align 8, !tbaa !79
  %579 = load i64, ptr %55, align 8, !tbaa !107
  %580 = mul i64 %579, %527
  %581 = add i64 %580, %526
  %582 = getelementptr inbounds i32, ptr %578, i64 %581
  %583 = trunc i64 %577 to i32
  %584 = add i32 %583, 1
  store atomic i32 %584, ptr %582 release, align 4
  store atomic i64 0, ptr %70 release, align 8
  br label %588

585:                                              ; preds = %525
  %586 = zext i32 %535 to i64
  %587 = add nsw i64 %586, -1
  br label %588

588:                                              ; preds = %585, %571
  %589 = phi i64 [ %577, %571 ], [ %587, %585 ]
  %590 = load i64, ptr %501, align 8, !tbaa !12
  %591 = getelementptr inbounds i32, ptr %495, i64 %516
  %592 = load i32, ptr %591, align 4, !tbaa !10
  %593 = sext i32 %592 to i64
  %594 = load i64, ptr %502, align 8, !tbaa !12
  %595 = shl i64 %594, 35
  %596 = shl i64 %590, 14
  %597 = or i64 %596, %593
  %598 = or i64 %597, %595
  %599 = mul i64 %598, -7046029254386353131
  %600 = zext i64 %599 to i128
  %601 = load i64, ptr %72, align 8, !tbaa !42
  %602 = zext i64 %601 to i128
  %603 = mul nuw i128 %600, %602
  %604 = lshr i128 %603, 64
  %605 = trunc i128 %604 to i64
  %606 = add i64 %598, 1
  %607 = load ptr, ptr %71, align 8, !tbaa !44
  %608 = getelementptr inbounds i64, ptr %607, i64 %605
  %609 = load atomic i64, ptr %608 acquire, align 8
  %610 = lshr i64 %609, 28
  %611 = icmp ne i64 %610, %606
  %612 = and i64 %609, 268435455
  %613 = icmp ne i64 %609, 0
  %614 = select i1 %611, i64 -1, i64 %612
  %615 = and i1 %613, %611
  br i1 %615, label %616, label %633

616:                                              ; preds = %588, %616
  %617 = phi i64 [ %631, %616 ], [ %614, %588 ]
  %618 = phi i64 [ %622, %616 ], [ %605, %588 ]
  %619 = add i64 %618, 1
  %620 = load i64, ptr %72, align 8, !tbaa !42
  %621 = icmp eq i64 %619, %620
  %622 = select i1 %621, i64 0, i64 %619
  %623 = load ptr, ptr %71, align 8, !tbaa !44
  %624 = getelementptr inbounds i64, ptr %623, i64 %622
  %625 = load atomic i64, ptr %624 acquire, align 8
  %626 = lshr i64 %625, 28
  %627 = icmp ne i64 %626, %606
  %628 = and i64 %625, 268435455
  %629 = icmp ne i64 %625, 0
  %630 = select i1 %629, i64 %617, i64 -1
  %631 = select i1 %627, i64 %630, i64 %628
  %632 = and i1 %629, %627
  br i1 %632, label %616, label %633, !llvm.loop !110

633:                                              ; preds = %616, %588
  %634 = phi i64 [ %614, %588 ], [ %631, %616 ]
  %635 = icmp eq i64 %634, -1
  br i1 %635, label %636, label %793, !prof !66

636:                                              ; preds = %633, %636
  %637 = cmpxchg ptr %70, i64 0, i64 1 acquire monotonic, align 8
  %638 = extractvalue { i64, i1 } %637, 1
  br i1 %638, label %639, label %636, !llvm.loop !123

639:                                              ; preds = %636
  %640 = load i64, ptr %72, align 8, !tbaa !42
  %641 = zext i64 %640 to i128
  %642 = mul nuw i128 %641, %600
  %643 = lshr i128 %642, 64
  %644 = trunc i128 %643 to i64
  %645 = load ptr, ptr %71, align 8, !tbaa !44
  %646 = getelementptr inbounds i64, ptr %645, i64 %644
  %647 = load atomic i64, ptr %646 acquire, align 8
  %648 = lshr i64 %647, 28
  %649 = icmp ne i64 %648, %606
  %650 = and i64 %647, 268435455
  %651 = icmp ne i64 %647, 0
  %652 = select i1 %649, i64 -1, i64 %650
  %653 = and i1 %651, %649
  br i1 %653, label %654, label %671

654:                                              ; preds = %639, %654
  %655 = phi i64 [ %669, %654 ], [ %652, %639 ]
  %656 = phi i64 [ %660, %654 ], [ %644, %639 ]
  %657 = add i64 %656, 1
  %658 = load i64, ptr %72, align 8, !tbaa !42
  %659 = icmp eq i64 %657, %658
  %660 = select i1 %659, i64 0, i64 %657
  %661 = load ptr, ptr %71, align 8, !tbaa !44
  %662 = getelementptr inbounds i64, ptr %661, i64 %660
  %663 = load atomic i64, ptr %662 acquire, align 8
  %664 = lshr i64 %663, 28
  %665 = icmp ne i64 %664, %606
  %666 = and i64 %663, 268435455
  %667 = icmp ne i64 %663, 0
  %668 = select i1 %667, i64 %655, i64 -1
  %669 = select i1 %665, i64 %668, i64 %666
  %670 = and i1 %667, %665
  br i1 %670, label %654, label %671, !llvm.loop !110

671:                                              ; preds = %654, %639
  %672 = phi i64 [ %652, %639 ], [ %669, %654 ]
  %673 = icmp eq i64 %672, -1
  br i1 %673, label %674, label %791

674:                                              ; preds = %671
  %675 = load i64, ptr %73, align 8, !tbaa !125
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %16) #15
  %676 = load i64, ptr %502, align 8, !tbaa !12
  %677 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %676
  %678 = load ptr, ptr %677, align 8, !tbaa !60
  %679 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %676, i32 1
  %680 = load i64, ptr %679, align 8, !tbaa !58
  %681 = mul i64 %680, %590
  %682 = getelementptr inbounds i32, ptr %678, i64 %681
  %683 = load i64, ptr %74, align 8, !tbaa !126
  %684 = icmp eq i64 %683, 0
  br i1 %684, label %692, label %685

685:                                              ; preds = %674, %685
  %686 = phi i64 [ %690, %685 ], [ 0, %674 ]
  %687 = getelementptr inbounds i32, ptr %682, i64 %686
  %688 = load i32, ptr %687, align 4, !tbaa !10
  %689 = getelementptr inbounds i32, ptr %16, i64 %686
  store i32 %688, ptr %689, align 4, !tbaa !10
  %690 = add nuw i64 %686, 1
  %691 = icmp eq i64 %690, %683
  br i1 %691, label %692, label %685, !llvm.loop !65

692:                                              ; preds = %685, %674
  %693 = load i64, ptr %503, align 8, !tbaa !12
  %694 = load i64, ptr %504, align 8, !tbaa !12
  %695 = icmp ult i64 %693, %694
  br i1 %695, label %776, label %729

696:                                              ; preds = %787
  %697 = load i64, ptr %73, align 8, !tbaa !125
  %698 = sub i64 %697, %675
  %699 = icmp ugt i64 %697, %675
  br i1 %699, label %700, label %729

700:                                              ; preds = %696
  %701 = load ptr, ptr %59, align 8, !tbaa !111
  br label %702

702:                                              ; preds = %725, %700
  %703 = phi i1 [ true, %700 ], [ %727, %725 ]
  %704 = phi i64 [ %675, %700 ], [ %726, %725 ]
  %705 = getelementptr inbounds %struct.Local, ptr %701, i64 %704, i32 5
  %706 = load i32, ptr %705, align 4, !tbaa !127
  %707 = icmp eq i32 %706, -1
  br i1 %707, label %725, label %708

708:                                              ; preds = %702
  %709 = load ptr, ptr %76, align 8, !tbaa !129
  %710 = zext i32 %706 to i64
  br label %714

711:                                              ; preds = %719
  %712 = add nuw nsw i64 %715, 1
  %713 = icmp eq i64 %712, 4294967295
  br i1 %713, label %725, label %714, !llvm.loop !130

714:                                              ; preds = %711, %708
  %715 = phi i64 [ %710, %708 ], [ %712, %711 ]
  %716 = getelementptr inbounds i32, ptr %709, i64 %715
  %717 = load i32, ptr %716, align 4, !tbaa !10
  %718 = icmp eq i32 %717, -1
  br i1 %718, label %725, label %719

719:                                              ; preds = %714
  %720 = load ptr, ptr %77, align 8, !tbaa !79
  %721 = zext i32 %717 to i64
  %722 = getelementptr inbounds %struct.Claim, ptr %720, i64 %721, i32 6
  %723 = load i64, ptr %722, align 8, !tbaa !131
  %724 = icmp eq i64 %723, 0
  br i1 %724, label %711, label %729

725:                                              ; preds = %714, %711, %702
  %726 = add nuw i64 %704, 1
  %727 = icmp ult i64 %726, %697
  %728 = icmp eq i64 %726, %697
  br i1 %728, label %729, label %702, !llvm.loop !133

729:                                              ; preds = %725, %719, %696, %692
  %730 = phi i64 [ %698, %696 ], [ 0, %692 ], [ %698, %719 ], [ %698, %725 ]
  %731 = phi i1 [ false, %696 ], [ false, %692 ], [ %703, %719 ], [ %727, %725 ]
  %732 = icmp ult i64 %730, 32
  %733 = icmp ult i64 %675, 4194304
  %734 = and i1 %733, %732
  br i1 %734, label %737, label %735

735:                                              ; preds = %729
  %736 = atomicrmw or ptr %78, i64 4 monotonic, align 8
  br label %737

737:                                              ; preds = %735, %729
  %738 = shl i64 %675, 6
  %739 = shl i64 %730, 1
  %740 = and i64 %739, 62
  %741 = or i64 %740, %738
  %742 = zext i1 %731 to i64
  %743 = or i64 %741, %742
  %744 = load i64, ptr %72, align 8, !tbaa !42
  %745 = zext i64 %744 to i128
  %746 = mul nuw i128 %745, %600
  %747 = lshr i128 %746, 64
  %748 = trunc i128 %747 to i64
  %749 = load ptr, ptr %71, align 8, !tbaa !44
  %750 = getelementptr inbounds i64, ptr %749, i64 %748
  %751 = load i64, ptr %750, align 8, !tbaa !12
  %752 = icmp eq i64 %751, 0
  br i1 %752, label %761, label %753

753:                                              ; preds = %737, %753
  %754 = phi i64 [ %757, %753 ], [ %748, %737 ]
  %755 = add i64 %754, 1
  %756 = icmp eq i64 %755, %744
  %757 = select i1 %756, i64 0, i64 %755
  %758 = getelementptr inbounds i64, ptr %749, i64 %757
  %759 = load i64, ptr %758, align 8, !tbaa !12
  %760 = icmp eq i64 %759, 0
  br i1 %760, label %761, label %753, !llvm.loop !134

761:                                              ; preds = %753, %737
  %762 = phi i64 [ %748, %737 ], [ %757, %753 ]
  %763 = getelementptr inbounds i64, ptr %749, i64 %762
  %764 = shl i64 %598, 28
  %765 = add i64 %764, 268435456
  %766 = or i64 %743, %765
  store atomic i64 %766, ptr %763 release, align 8
  %767 = atomicrmw add ptr %79, i64 1 monotonic, align 8
  %768 = mul i64 %767, 100
  %769 = add i64 %768, 100
  %770 = load i64, ptr %72, align 8, !tbaa !42
  %771 = mul i64 %770, 60
  %772 = icmp ugt i64 %769, %771
  br i1 %772, label %773, label %775, !prof !66

773:                                              ; preds = %761
  %774 = atomicrmw or ptr %78, i64 2 monotonic, align 8
  br label %775

775:                                              ; preds = %773, %761
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %16) #15
  br label %791

776:                                              ; preds = %692, %787
  %777 = phi i64 [ %788, %787 ], [ %693, %692 ]
  %778 = call fastcc i32 @take_offer(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %777, ptr noundef nonnull %16, i32 noundef %592, i64 noundef 0) #16
  %779 = icmp eq i32 %778, 0
  br i1 %779, label %787, label %780

780:                                              ; preds = %776
  %781 = call fastcc i32 @add_local(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %492, i64 noundef %590, i64 noundef %777, i64 noundef %675, i32 noundef %592) #16
  %782 = icmp eq i32 %781, 0
  br i1 %782, label %787, label %783

783:                                              ; preds = %780
  %784 = load i64, ptr %73, align 8, !tbaa !125
  %785 = add i64 %784, -1
  %786 = load i64, ptr %75, align 8, !tbaa !135
  call fastcc void @judge_local(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %492, i64 noundef %590, i64 noundef %785, i64 noundef %786, i64 noundef %122, i64 noundef 0) #16
  br label %787

787:                                              ; preds = %783, %780, %776
  %788 = add nuw i64 %777, 1
  %789 = load i64, ptr %504, align 8, !tbaa !12
  %790 = icmp ult i64 %788, %789
  br i1 %790, label %776, label %696, !llvm.loop !136

791:                                              ; preds = %775, %671
  %792 = phi i64 [ %743, %775 ], [ %672, %671 ]
  store atomic i64 0, ptr %70 release, align 8
  br label %793

793:                                              ; preds = %791, %633
  %794 = phi i64 [ %792, %791 ], [ %634, %633 ]
  %795 = lshr i64 %794, 6
  %796 = lshr i64 %794, 1
  %797 = and i64 %796, 31
  %798 = and i64 %794, 1
  %799 = load i64, ptr %44, align 8, !tbaa !100
  %800 = or i64 %799, %798
  store i64 %800, ptr %44, align 8, !tbaa !100
  %801 = add nuw nsw i64 %797, %795
  %802 = icmp eq i64 %797, 0
  br i1 %802, label %1079, label %803

803:                                              ; preds = %793, %1076
  %804 = phi i64 [ %1077, %1076 ], [ %795, %793 ]
  %805 = load ptr, ptr %56, align 8, !tbaa !108
  %806 = getelementptr inbounds i64, ptr %805, i64 %804
  %807 = load i64, ptr %806, align 8, !tbaa !12
  %808 = load i32, ptr %42, align 8, !tbaa !99
  %809 = icmp eq i32 %808, 0
  %810 = icmp ult i64 %807, 4503599627370496
  %811 = select i1 %809, i1 true, i1 %810
  br i1 %811, label %816, label %812, !prof !109

812:                                              ; preds = %803
  %813 = load i64, ptr %54, align 8, !tbaa !106
  %814 = load i64, ptr %38, align 8, !tbaa !95
  %815 = load i64, ptr %39, align 8, !tbaa !98
  call fastcc void @judge_far(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %804, i64 noundef %492, ptr noundef nonnull %21, i64 noundef %813, i64 noundef %814, i64 noundef %815) #16
  br label %816

816:                                              ; preds = %812, %803
  %817 = load i64, ptr %52, align 8, !tbaa !68
  %818 = and i64 %817, 2
  %819 = icmp eq i64 %818, 0
  br i1 %819, label %827, label %820

820:                                              ; preds = %816
  %821 = and i64 %807, 16777215
  %822 = load i64, ptr %501, align 8, !tbaa !12
  %823 = icmp eq i64 %821, %822
  %824 = and i64 %807, 4222124650659840
  %825 = icmp eq i64 %824, 0
  %826 = and i1 %825, %823
  br i1 %826, label %1076, label %827

827:                                              ; preds = %820, %816
  %828 = load i64, ptr %505, align 8, !tbaa !12
  %829 = load i64, ptr %506, align 8, !tbaa !12
  %830 = lshr i64 %807, 48
  %831 = and i64 %830, 15
  %832 = icmp ne i64 %831, 0
  %833 = icmp ne i64 %829, 0
  %834 = and i1 %832, %833
  br i1 %834, label %835, label %882

835:                                              ; preds = %827
  %836 = lshr i64 %807, 24
  %837 = and i64 %836, 16777215
  %838 = load i64, ptr %502, align 8, !tbaa !12
  %839 = shl i64 %838, 35
  %840 = shl i64 %828, 14
  %841 = or i64 %840, %839
  %842 = or i64 %841, %837
  %843 = mul i64 %842, -7046029254386353131
  %844 = zext i64 %843 to i128
  %845 = load i64, ptr %58, align 8, !tbaa !42
  %846 = zext i64 %845 to i128
  %847 = mul nuw i128 %844, %846
  %848 = lshr i128 %847, 64
  %849 = trunc i128 %848 to i64
  %850 = add i64 %842, 1
  %851 = load ptr, ptr %57, align 8, !tbaa !44
  %852 = getelementptr inbounds i64, ptr %851, i64 %849
  %853 = load atomic i64, ptr %852 acquire, align 8
  %854 = lshr i64 %853, 28
  %855 = icmp ne i64 %854, %850
  %856 = and i64 %853, 268435455
  %857 = icmp ne i64 %853, 0
  %858 = select i1 %855, i64 -1, i64 %856
  %859 = and i1 %857, %855
  br i1 %859, label %860, label %877

860:                                              ; preds = %835, %860
  %861 = phi i64 [ %875, %860 ], [ %858, %835 ]
  %862 = phi i64 [ %866, %860 ], [ %849, %835 ]
  %863 = add i64 %862, 1
  %864 = load i64, ptr %58, align 8, !tbaa !42
  %865 = icmp eq i64 %863, %864
  %866 = select i1 %865, i64 0, i64 %863
  %867 = load ptr, ptr %57, align 8, !tbaa !44
  %868 = getelementptr inbounds i64, ptr %867, i64 %866
  %869 = load atomic i64, ptr %868 acquire, align 8
  %870 = lshr i64 %869, 28
  %871 = icmp ne i64 %870, %850
  %872 = and i64 %869, 268435455
  %873 = icmp ne i64 %869, 0
  %874 = select i1 %873, i64 %861, i64 -1
  %875 = select i1 %871, i64 %874, i64 %872
  %876 = and i1 %873, %871
  br i1 %876, label %860, label %877, !llvm.loop !110

877:                                              ; preds = %860, %835
  %878 = phi i64 [ %858, %835 ], [ %875, %860 ]
  %879 = icmp eq i64 %878, -1
  br i1 %879, label %880, label %882, !prof !66

880:                                              ; preds = %877
  %881 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %838, i64 noundef %828, i64 noundef %837, i64 noundef %842) #16
  br label %882

882:                                              ; preds = %880, %877, %827
  %883 = phi i64 [ %828, %827 ], [ %881, %880 ], [ %878, %877 ]
  %884 = phi i64 [ 0, %827 ], [ 1, %880 ], [ 1, %877 ]
  %885 = icmp ugt i64 %831, %884
  %886 = icmp ult i64 %884, %829
  %887 = and i1 %885, %886
  br i1 %887, label %888, label %945, !prof !66

888:                                              ; preds = %882, %939
  %889 = phi i64 [ %941, %939 ], [ %884, %882 ]
  %890 = phi i64 [ %940, %939 ], [ %883, %882 ]
  %891 = load ptr, ptr %59, align 8, !tbaa !111
  %892 = getelementptr inbounds %struct.Local, ptr %891, i64 %804, i32 6, i64 %889
  %893 = load i32, ptr %892, align 4, !tbaa !10
  %894 = zext i32 %893 to i64
  %895 = load i64, ptr %502, align 8, !tbaa !12
  %896 = shl i64 %895, 35
  %897 = shl i64 %890, 14
  %898 = or i64 %897, %896
  %899 = or i64 %898, %894
  %900 = mul i64 %899, -7046029254386353131
  %901 = zext i64 %900 to i128
  %902 = load i64, ptr %58, align 8, !tbaa !42
  %903 = zext i64 %902 to i128
  %904 = mul nuw i128 %901, %903
  %905 = lshr i128 %904, 64
  %906 = trunc i128 %905 to i64
  %907 = add i64 %899, 1
  %908 = load ptr, ptr %57, align 8, !tbaa !44
  %909 = getelementptr inbounds i64, ptr %908, i64 %906
  %910 = load atomic i64, ptr %909 acquire, align 8
  %911 = lshr i64 %910, 28
  %912 = icmp ne i64 %911, %907
  %913 = and i64 %910, 268435455
  %914 = icmp ne i64 %910, 0
  %915 = select i1 %912, i64 -1, i64 %913
  %916 = and i1 %914, %912
  br i1 %916, label %917, label %934

917:                                              ; preds = %888, %917
  %918 = phi i64 [ %932, %917 ], [ %915, %888 ]
  %919 = phi i64 [ %923, %917 ], [ %906, %888 ]
  %920 = add i64 %919, 1
  %921 = load i64, ptr %58, align 8, !tbaa !42
  %922 = icmp eq i64 %920, %921
  %923 = select i1 %922, i64 0, i64 %920
  %924 = load ptr, ptr %57, align 8, !tbaa !44
  %925 = getelementptr inbounds i64, ptr %924, i64 %923
  %926 = load atomic i64, ptr %925 acquire, align 8
  %927 = lshr i64 %926, 28
  %928 = icmp ne i64 %927, %907
  %929 = and i64 %926, 268435455
  %930 = icmp ne i64 %926, 0
  %931 = select i1 %930, i64 %918, i64 -1
  %932 = select i1 %928, i64 %931, i64 %929
  %933 = and i1 %930, %928
  br i1 %933, label %917, label %934, !llvm.loop !110

934:                                              ; preds = %917, %888
  %935 = phi i64 [ %915, %888 ], [ %932, %917 ]
  %936 = icmp eq i64 %935, -1
  br i1 %936, label %937, label %939, !prof !66

937:                                              ; preds = %934
  %938 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %895, i64 noundef %890, i64 noundef %894, i64 noundef %899) #16
  br label %939

939:                                              ; preds = %937, %934
  %940 = phi i64 [ %938, %937 ], [ %935, %934 ]
  %941 = add nuw nsw i64 %889, 1
  %942 = icmp ugt i64 %831, %941
  %943 = icmp ult i64 %941, %829
  %944 = and i1 %942, %943
  br i1 %944, label %888, label %945, !prof !66, !llvm.loop !112

945:                                              ; preds = %939, %882
  %946 = phi i64 [ %883, %882 ], [ %940, %939 ]
  %947 = phi i64 [ %884, %882 ], [ %941, %939 ]
  %948 = phi i1 [ %885, %882 ], [ %942, %939 ]
  %949 = sub i64 %831, %947
  %950 = load i64, ptr %60, align 8, !tbaa !113
  %951 = add i64 %949, %950
  store i64 %951, ptr %60, align 8, !tbaa !113
  %952 = zext i1 %948 to i64
  %953 = shl nuw i64 %952, %492
  %954 = load i64, ptr %46, align 8, !tbaa !12
  %955 = or i64 %954, %953
  store i64 %955, ptr %46, align 8, !tbaa !12
  %956 = and i64 %807, 16777215
  %957 = load i64, ptr %507, align 8, !tbaa !12
  %958 = shl i64 %956, %957
  %959 = load i64, ptr %508, align 8, !tbaa !12
  %960 = load i64, ptr %509, align 8, !tbaa !12
  %961 = shl i64 %959, %960
  %962 = or i64 %961, %958
  %963 = load i64, ptr %510, align 8, !tbaa !12
  %964 = shl i64 %946, %963
  %965 = or i64 %962, %964
  %966 = load i64, ptr %511, align 8, !tbaa !12
  %967 = shl i64 %589, %966
  %968 = or i64 %965, %967
  %969 = load i32, ptr %43, align 4, !tbaa !103
  %970 = icmp eq i32 %969, 0
  br i1 %970, label %1003, label %971, !prof !69

971:                                              ; preds = %945
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %15) #15
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %14) #15, !noalias !193
  store ptr %15, ptr %14, align 16, !tbaa !79, !noalias !193
  store ptr %81, ptr %80, align 8, !tbaa !79, !noalias !193
  store ptr %83, ptr %82, align 16, !tbaa !79, !noalias !193
  store ptr %85, ptr %84, align 8, !tbaa !79, !noalias !193
  br label %972

972:                                              ; preds = %972, %971
  %973 = phi i64 [ 0, %971 ], [ %984, %972 ]
  %974 = phi i64 [ %968, %971 ], [ %983, %972 ]
  %975 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %973
  %976 = load i64, ptr %975, align 8, !tbaa !12, !noalias !193
  %977 = shl nsw i64 -1, %976
  %978 = xor i64 %977, -1
  %979 = and i64 %974, %978
  %980 = getelementptr inbounds [4 x ptr], ptr %14, i64 0, i64 %973
  %981 = load ptr, ptr %980, align 8, !tbaa !79, !noalias !193
  store i64 %979, ptr %981, align 8, !tbaa !12
  %982 = load i64, ptr %975, align 8, !tbaa !12, !noalias !193
  %983 = lshr i64 %974, %982
  %984 = add nuw nsw i64 %973, 1
  %985 = icmp eq i64 %984, 4
  br i1 %985, label %986, label %972, !llvm.loop !80

986:                                              ; preds = %972
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %14) #15, !noalias !193
  %987 = load i64, ptr %81, align 8, !tbaa !12
  %988 = load i64, ptr %15, align 8, !tbaa !12
  %989 = load i64, ptr %47, align 8, !tbaa !12
  %990 = shl i64 %988, %989
  %991 = or i64 %990, %987
  %992 = load i64, ptr %85, align 8, !tbaa !12
  %993 = load i64, ptr %49, align 8, !tbaa !12
  %994 = add i64 %993, %989
  %995 = shl i64 %992, %994
  %996 = or i64 %991, %995
  %997 = load i64, ptr %83, align 8, !tbaa !12
  %998 = load i64, ptr %50, align 8, !tbaa !12
  %999 = add i64 %998, %994
  %1000 = shl i64 %997, %999
  %1001 = or i64 %996, %1000
  %1002 = call i64 @llvm.umin.i64(i64 %1001, i64 %968)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %15) #15
  br label %1003

1003:                                             ; preds = %986, %945
  %1004 = phi i64 [ %1002, %986 ], [ %968, %945 ]
  %1005 = load ptr, ptr %24, align 8, !tbaa !178
  %1006 = icmp eq ptr %1005, null
  br i1 %1006, label %1007, label %1009

1007:                                             ; preds = %1003
  %1008 = load i64, ptr %30, align 8, !tbaa !181
  br label %1073

1009:                                             ; preds = %1003
  %1010 = mul i64 %1004, -7046029254386353131
  %1011 = lshr i64 %1010, 32
  %1012 = xor i64 %1011, %1010
  %1013 = mul i64 %1012, -2960836687051489901
  %1014 = lshr i64 %1013, 29
  %1015 = xor i64 %1014, %1013
  %1016 = mul i64 %1015, -4417276706812531889
  %1017 = zext i64 %1016 to i128
  %1018 = load i64, ptr %68, align 8, !tbaa !42
  %1019 = lshr i64 %1018, 3
  %1020 = zext i64 %1019 to i128
  %1021 = mul nuw nsw i128 %1020, %1017
  %1022 = lshr i128 %1021, 61
  %1023 = trunc i128 %1022 to i64
  %1024 = and i64 %1023, -8
  %1025 = load ptr, ptr %67, align 8, !tbaa !53
  %1026 = getelementptr inbounds i64, ptr %1025, i64 %1024
  call void @llvm.prefetch.p0(ptr %1026, i32 0, i32 1, i32 1)
  %1027 = load ptr, ptr %26, align 8, !tbaa !180
  %1028 = getelementptr inbounds i32, ptr %1027, i64 %1024
  call void @llvm.prefetch.p0(ptr %1028, i32 0, i32 1, i32 1)
  %1029 = trunc i64 %804 to i32
  %1030 = load ptr, ptr %25, align 8, !tbaa !179
  %1031 = load i64, ptr %30, align 8, !tbaa !181
  %1032 = getelementptr inbounds i32, ptr %1030, i64 %1031
  store i32 %1029, ptr %1032, align 4, !tbaa !10
  %1033 = load i64, ptr %69, align 8, !tbaa !182
  %1034 = icmp ugt i64 %1033, 63
  br i1 %1034, label %1035, label %1069

1035:                                             ; preds = %1009
  %1036 = add i64 %1031, -64
  %1037 = and i64 %1033, 63
  %1038 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 5, i64 %1037
  %1039 = load i64, ptr %1038, align 8, !tbaa !12
  %1040 = mul i64 %1039, -7046029254386353131
  %1041 = lshr i64 %1040, 32
  %1042 = xor i64 %1041, %1040
  %1043 = mul i64 %1042, -2960836687051489901
  %1044 = lshr i64 %1043, 29
  %1045 = xor i64 %1044, %1043
  %1046 = mul i64 %1045, -4417276706812531889
  %1047 = zext i64 %1046 to i128
  %1048 = mul nuw nsw i128 %1047, %1020
  %1049 = lshr i128 %1048, 61
  %1050 = trunc i128 %1049 to i64
  %1051 = and i64 %1050, -8
  %1052 = add i64 %1039, 1
  %1053 = getelementptr inbounds i64, ptr %1025, i64 %1051
  %1054 = load i64, ptr %1053, align 8, !tbaa !12
  %1055 = icmp eq i64 %1054, %1052
  br i1 %1055, label %1064, label %1056

1056:                                             ; preds = %1035, %1056
  %1057 = phi i64 [ %1060, %1056 ], [ %1051, %1035 ]
  %1058 = add i64 %1057, 1
  %1059 = icmp eq i64 %1058, %1018
  %1060 = select i1 %1059, i64 0, i64 %1058
  %1061 = getelementptr inbounds i64, ptr %1025, i64 %1060
  %1062 = load i64, ptr %1061, align 8, !tbaa !12
  %1063 = icmp eq i64 %1062, %1052
  br i1 %1063, label %1064, label %1056, !llvm.loop !192

1064:                                             ; preds = %1056, %1035
  %1065 = phi i64 [ %1051, %1035 ], [ %1060, %1056 ]
  %1066 = getelementptr inbounds i32, ptr %1027, i64 %1065
  %1067 = load i32, ptr %1066, align 4, !tbaa !10
  %1068 = getelementptr inbounds i32, ptr %1005, i64 %1036
  store i32 %1067, ptr %1068, align 4, !tbaa !10
  br label %1069

1069:                                             ; preds = %1064, %1009
  %1070 = phi i64 [ %1037, %1064 ], [ %1033, %1009 ]
  %1071 = add i64 %1033, 1
  store i64 %1071, ptr %69, align 8, !tbaa !182
  %1072 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 5, i64 %1070
  store i64 %1004, ptr %1072, align 8, !tbaa !12
  br label %1073

1073:                                             ; preds = %1007, %1069
  %1074 = phi i64 [ %1008, %1007 ], [ %1031, %1069 ]
  %1075 = add i64 %1074, 1
  store i64 %1075, ptr %30, align 8, !tbaa !181
  br label %1076

1076:                                             ; preds = %1073, %820
  %1077 = add nuw nsw i64 %804, 1
  %1078 = icmp ult i64 %1077, %801
  br i1 %1078, label %803, label %1079, !llvm.loop !119

1079:                                             ; preds = %1076, %793, %518
  %1080 = add nuw nsw i64 %516, 1
  %1081 = load i32, ptr %495, align 4, !tbaa !10
  %1082 = sext i32 %1081 to i64
  %1083 = icmp slt i64 %516, %1082
  br i1 %1083, label %515, label %512, !llvm.loop !140

1084:                                             ; preds = %1341, %479
  %1085 = load i64, ptr %87, align 8, !tbaa !141
  %1086 = icmp eq i64 %1085, 0
  br i1 %1086, label %1579, label %1345

1087:                                             ; preds = %479, %1341
  %1088 = phi i64 [ %1342, %1341 ], [ %489, %479 ]
  %1089 = phi i1 [ false, %1341 ], [ true, %479 ]
  %1090 = phi i64 [ 1, %1341 ], [ 0, %479 ]
  br i1 %488, label %1103, label %1091

1091:                                             ; preds = %1087
  %1092 = load i64, ptr %87, align 8, !tbaa !141
  %1093 = icmp eq i64 %1092, 0
  br i1 %1093, label %1098, label %1094

1094:                                             ; preds = %1091
  %1095 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 5, i64 %1090
  %1096 = load i64, ptr %1095, align 8, !tbaa !12
  %1097 = icmp eq i64 %1096, 0
  br i1 %1097, label %1103, label %1098

1098:                                             ; preds = %1094, %1091
  %1099 = load i64, ptr %46, align 8, !tbaa !102
  %1100 = shl nuw nsw i64 1, %1090
  %1101 = and i64 %1099, %1100
  %1102 = icmp eq i64 %1101, 0
  br i1 %1102, label %1341, label %1103

1103:                                             ; preds = %1098, %1094, %1087
  %1104 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 1, i64 %1090
  %1105 = load ptr, ptr %1104, align 8, !tbaa !79
  %1106 = load i32, ptr %1105, align 4, !tbaa !10
  %1107 = icmp slt i32 %1106, 1
  br i1 %1107, label %1341, label %1108

1108:                                             ; preds = %1103
  %1109 = getelementptr inbounds %struct.State, ptr %21, i64 0, i32 1, i64 %1090
  %1110 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %1090
  %1111 = getelementptr inbounds [2 x i64], ptr %21, i64 0, i64 %1090
  %1112 = xor i64 %1090, 1
  %1113 = getelementptr inbounds %struct.State, ptr %21, i64 0, i32 1, i64 %1112
  %1114 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 6, i64 %1090
  %1115 = getelementptr inbounds [2 x i64], ptr %21, i64 0, i64 %1112
  %1116 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 6, i64 %1112
  %1117 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 7, i64 %1090
  %1118 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 7, i64 %1112
  %1119 = shl nuw nsw i64 %1090, 32
  br label %1120

1120:                                             ; preds = %1334, %1108
  %1121 = phi i32 [ %1106, %1108 ], [ %1335, %1334 ]
  %1122 = phi i64 [ 1, %1108 ], [ %1336, %1334 ]
  %1123 = icmp ugt i64 %1122, 1
  br i1 %1123, label %1124, label %1131

1124:                                             ; preds = %1120
  %1125 = getelementptr inbounds i32, ptr %1105, i64 %1122
  %1126 = load i32, ptr %1125, align 4, !tbaa !10
  %1127 = add nsw i64 %1122, -1
  %1128 = getelementptr inbounds i32, ptr %1105, i64 %1127
  %1129 = load i32, ptr %1128, align 4, !tbaa !10
  %1130 = icmp eq i32 %1126, %1129
  br i1 %1130, label %1334, label %1131

1131:                                             ; preds = %1124, %1120
  %1132 = phi i64 [ %1127, %1124 ], [ 0, %1120 ]
  %1133 = load i64, ptr %1109, align 8, !tbaa !12
  %1134 = load i64, ptr %1110, align 8, !tbaa !12
  %1135 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 54, i64 %1134
  %1136 = load ptr, ptr %1135, align 8, !tbaa !79
  %1137 = load i64, ptr %55, align 8, !tbaa !107
  %1138 = mul i64 %1137, %1133
  %1139 = add i64 %1138, %1132
  %1140 = getelementptr inbounds i32, ptr %1136, i64 %1139
  %1141 = load atomic i32, ptr %1140 acquire, align 4
  %1142 = icmp eq i32 %1141, 0
  br i1 %1142, label %1143, label %1191, !prof !66

1143:                                             ; preds = %1131, %1143
  %1144 = cmpxchg ptr %70, i64 0, i64 1 acquire monotonic, align 8
  %1145 = extractvalue { i64, i1 } %1144, 1
  br i1 %1145, label %1146, label %1143, !llvm.loop !123

1146:                                             ; preds = %1143
  %1147 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1134
  call void @llvm.lifetime.start.p0(i64 68, ptr nonnull %13) #15
  %1148 = load ptr, ptr %1147, align 8, !tbaa !60
  %1149 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1134, i32 1
  %1150 = load i64, ptr %1149, align 8, !tbaa !58
  %1151 = mul i64 %1150, %1133
  %1152 = getelementptr inbounds i32, ptr %1148, i64 %1151
  %1153 = icmp eq i64 %1150, 0
  br i1 %1153, label %1177, label %1154

1154:                                             ; preds = %1146, %1154
  %1155 = phi i64 [ %1159, %1154 ], [ 0, %1146 ]
  %1156 = getelementptr inbounds i32, ptr %1152, i64 %1155
  %1157 = load i32, ptr %1156, align 4, !tbaa !10
  %1158 = getelementptr inbounds i32, ptr %13, i64 %1155
  store i32 %1157, ptr %1158, align 4, !tbaa !10
  %1159 = add nuw i64 %1155, 1
  %1160 = icmp eq i64 %1159, %1150
  br i1 %1160, label %1161, label %1154, !llvm.loop !65

1161:                                             ; preds = %1154
  %1162 = load i32, ptr %13, align 16, !tbaa !10
  %1163 = trunc i64 %1132 to i32
  %1164 = add nsw i32 %1163, 1
  %1165 = icmp slt i32 %1164, %1162
  br i1 %1165, label %1166, label %1177

1166:                                             ; preds = %1161
  %1167 = sext i32 %1164 to i64
  br label %1168

1168:                                             ; preds = %1168, %1166
  %1169 = phi i64 [ %1167, %1166 ], [ %1170, %1168 ]
  %1170 = add nuw nsw i64 %1169, 1
  %1171 = getelementptr inbounds [17 x i32], ptr %13, i64 0, i64 %1170
  %1172 = load i32, ptr %1171, align 4, !tbaa !10
  %1173 = getelementptr inbounds [17 x i32], ptr %13, i64 0, i64 %1169
  store i32 %1172, ptr %1173, align 4, !tbaa !10
  %1174 = load i32, ptr %13, align 16, !tbaa !10
  %1175 = sext i32 %1174 to i64
  %1176 = icmp slt i64 %1170, %1175
  br i1 %1176, label %1168, label %1177, !llvm.loop !124

1177:                                             ; preds = %1168, %1161, %1146
  %1178 = phi i32 [ %1162, %1161 ], [ undef, %1146 ], [ %1174, %1168 ]
  %1179 = sext i32 %1178 to i64
  %1180 = getelementptr inbounds [17 x i32], ptr %13, i64 0, i64 %1179
  store i32 -1, ptr %1180, align 4, !tbaa !10
  %1181 = load i32, ptr %13, align 16, !tbaa !10
  %1182 = add nsw i32 %1181, -1
  store i32 %1182, ptr %13, align 16, !tbaa !10
  %1183 = call i64 @intern(ptr noundef %0, ptr noundef nonnull %1147, ptr noundef nonnull %13) #16
  call void @llvm.lifetime.end.p0(i64 68, ptr nonnull %13) #15
  %1184 = load ptr, ptr %1135, align 8, !tbaa !79
  %1185 = load i64, ptr %55, align 8, !tbaa !107
  %1186 = mul i64 %1185, %1133
  %1187 = add i64 %1186, %1132
  %1188 = getelementptr inbounds i32, ptr %1184, i64 %1187
  %1189 = trunc i64 %1183 to i32
  %1190 = add i32 %1189, 1
  store atomic i32 %1190, ptr %1188 release, align 4
  store atomic i64 0, ptr %70 release, align 8
  br label %1194

1191:                                             ; preds = %1131
  %1192 = zext i32 %1141 to i64
  %1193 = add nsw i64 %1192, -1
  br label %1194

1194:                                             ; preds = %1191, %1177
  %1195 = phi i64 [ %1183, %1177 ], [ %1193, %1191 ]
  %1196 = load i64, ptr %1111, align 8, !tbaa !12
  %1197 = load i64, ptr %1113, align 8, !tbaa !12
  %1198 = load i64, ptr %1114, align 8, !tbaa !12
  %1199 = shl i64 %1196, %1198
  %1200 = load i64, ptr %1115, align 8, !tbaa !12
  %1201 = load i64, ptr %1116, align 8, !tbaa !12
  %1202 = shl i64 %1200, %1201
  %1203 = or i64 %1202, %1199
  %1204 = load i64, ptr %1117, align 8, !tbaa !12
  %1205 = shl i64 %1195, %1204
  %1206 = or i64 %1203, %1205
  %1207 = load i64, ptr %1118, align 8, !tbaa !12
  %1208 = shl i64 %1197, %1207
  %1209 = or i64 %1206, %1208
  %1210 = load i32, ptr %43, align 4, !tbaa !103
  %1211 = icmp eq i32 %1210, 0
  br i1 %1211, label %1244, label %1212, !prof !69

1212:                                             ; preds = %1194
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %12) #15
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %11) #15, !noalias !196
  store ptr %12, ptr %11, align 16, !tbaa !79, !noalias !196
  store ptr %89, ptr %88, align 8, !tbaa !79, !noalias !196
  store ptr %91, ptr %90, align 16, !tbaa !79, !noalias !196
  store ptr %93, ptr %92, align 8, !tbaa !79, !noalias !196
  br label %1213

1213:                                             ; preds = %1213, %1212
  %1214 = phi i64 [ 0, %1212 ], [ %1225, %1213 ]
  %1215 = phi i64 [ %1209, %1212 ], [ %1224, %1213 ]
  %1216 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %1214
  %1217 = load i64, ptr %1216, align 8, !tbaa !12, !noalias !196
  %1218 = shl nsw i64 -1, %1217
  %1219 = xor i64 %1218, -1
  %1220 = and i64 %1215, %1219
  %1221 = getelementptr inbounds [4 x ptr], ptr %11, i64 0, i64 %1214
  %1222 = load ptr, ptr %1221, align 8, !tbaa !79, !noalias !196
  store i64 %1220, ptr %1222, align 8, !tbaa !12
  %1223 = load i64, ptr %1216, align 8, !tbaa !12, !noalias !196
  %1224 = lshr i64 %1215, %1223
  %1225 = add nuw nsw i64 %1214, 1
  %1226 = icmp eq i64 %1225, 4
  br i1 %1226, label %1227, label %1213, !llvm.loop !80

1227:                                             ; preds = %1213
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %11) #15, !noalias !196
  %1228 = load i64, ptr %89, align 8, !tbaa !12
  %1229 = load i64, ptr %12, align 8, !tbaa !12
  %1230 = load i64, ptr %47, align 8, !tbaa !12
  %1231 = shl i64 %1229, %1230
  %1232 = or i64 %1231, %1228
  %1233 = load i64, ptr %93, align 8, !tbaa !12
  %1234 = load i64, ptr %49, align 8, !tbaa !12
  %1235 = add i64 %1234, %1230
  %1236 = shl i64 %1233, %1235
  %1237 = or i64 %1232, %1236
  %1238 = load i64, ptr %91, align 8, !tbaa !12
  %1239 = load i64, ptr %50, align 8, !tbaa !12
  %1240 = add i64 %1239, %1235
  %1241 = shl i64 %1238, %1240
  %1242 = or i64 %1237, %1241
  %1243 = call i64 @llvm.umin.i64(i64 %1242, i64 %1209)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %12) #15
  br label %1244

1244:                                             ; preds = %1227, %1194
  %1245 = phi i64 [ %1243, %1227 ], [ %1209, %1194 ]
  %1246 = getelementptr inbounds i32, ptr %1105, i64 %1122
  %1247 = load i32, ptr %1246, align 4, !tbaa !10
  %1248 = sext i32 %1247 to i64
  %1249 = or i64 %1119, %1248
  %1250 = load ptr, ptr %24, align 8, !tbaa !178
  %1251 = icmp eq ptr %1250, null
  br i1 %1251, label %1252, label %1254

1252:                                             ; preds = %1244
  %1253 = load i64, ptr %30, align 8, !tbaa !181
  br label %1330

1254:                                             ; preds = %1244
  %1255 = xor i64 %1249, -1
  %1256 = mul i64 %1245, -7046029254386353131
  %1257 = lshr i64 %1256, 32
  %1258 = xor i64 %1257, %1256
  %1259 = mul i64 %1258, -2960836687051489901
  %1260 = lshr i64 %1259, 29
  %1261 = xor i64 %1260, %1259
  %1262 = mul i64 %1261, -4417276706812531889
  %1263 = zext i64 %1262 to i128
  %1264 = load i64, ptr %68, align 8, !tbaa !42
  %1265 = lshr i64 %1264, 3
  %1266 = zext i64 %1265 to i128
  %1267 = mul nuw nsw i128 %1266, %1263
  %1268 = lshr i128 %1267, 61
  %1269 = trunc i128 %1268 to i64
  %1270 = and i64 %1269, -8
  %1271 = load ptr, ptr %67, align 8, !tbaa !53
  %1272 = getelementptr inbounds i64, ptr %1271, i64 %1270
  call void @llvm.prefetch.p0(ptr %1272, i32 0, i32 1, i32 1)
  %1273 = load ptr, ptr %26, align 8, !tbaa !180
  %1274 = getelementptr inbounds i32, ptr %1273, i64 %1270
  call void @llvm.prefetch.p0(ptr %1274, i32 0, i32 1, i32 1)
  %1275 = icmp slt i64 %1249, 0
  br i1 %1275, label %1284, label %1276

1276:                                             ; preds = %1254
  %1277 = load i64, ptr %73, align 8, !tbaa !125
  %1278 = lshr i64 %1249, 32
  %1279 = load i64, ptr %94, align 8, !tbaa !199
  %1280 = mul nsw i64 %1279, %1278
  %1281 = and i64 %1248, 4294967295
  %1282 = add i64 %1277, %1281
  %1283 = add i64 %1282, %1280
  br label %1284

1284:                                             ; preds = %1276, %1254
  %1285 = phi i64 [ %1283, %1276 ], [ %1255, %1254 ]
  %1286 = trunc i64 %1285 to i32
  %1287 = load ptr, ptr %25, align 8, !tbaa !179
  %1288 = load i64, ptr %30, align 8, !tbaa !181
  %1289 = getelementptr inbounds i32, ptr %1287, i64 %1288
  store i32 %1286, ptr %1289, align 4, !tbaa !10
  %1290 = load i64, ptr %69, align 8, !tbaa !182
  %1291 = icmp ugt i64 %1290, 63
  br i1 %1291, label %1292, label %1326

1292:                                             ; preds = %1284
  %1293 = add i64 %1288, -64
  %1294 = and i64 %1290, 63
  %1295 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 5, i64 %1294
  %1296 = load i64, ptr %1295, align 8, !tbaa !12
  %1297 = mul i64 %1296, -7046029254386353131
  %1298 = lshr i64 %1297, 32
  %1299 = xor i64 %1298, %1297
  %1300 = mul i64 %1299, -2960836687051489901
  %1301 = lshr i64 %1300, 29
  %1302 = xor i64 %1301, %1300
  %1303 = mul i64 %1302, -4417276706812531889
  %1304 = zext i64 %1303 to i128
  %1305 = mul nuw nsw i128 %1304, %1266
  %1306 = lshr i128 %1305, 61
  %1307 = trunc i128 %1306 to i64
  %1308 = and i64 %1307, -8
  %1309 = add i64 %1296, 1
  %1310 = getelementptr inbounds i64, ptr %1271, i64 %1308
  %1311 = load i64, ptr %1310, align 8, !tbaa !12
  %1312 = icmp eq i64 %1311, %1309
  br i1 %1312, label %1321, label %1313

1313:                                             ; preds = %1292, %1313
  %1314 = phi i64 [ %1317, %1313 ], [ %1308, %1292 ]
  %1315 = add i64 %1314, 1
  %1316 = icmp eq i64 %1315, %1264
  %1317 = select i1 %1316, i64 0, i64 %1315
  %1318 = getelementptr inbounds i64, ptr %1271, i64 %1317
  %1319 = load i64, ptr %1318, align 8, !tbaa !12
  %1320 = icmp eq i64 %1319, %1309
  br i1 %1320, label %1321, label %1313, !llvm.loop !192

1321:                                             ; preds = %1313, %1292
  %1322 = phi i64 [ %1308, %1292 ], [ %1317, %1313 ]
  %1323 = getelementptr inbounds i32, ptr %1273, i64 %1322
  %1324 = load i32, ptr %1323, align 4, !tbaa !10
  %1325 = getelementptr inbounds i32, ptr %1250, i64 %1293
  store i32 %1324, ptr %1325, align 4, !tbaa !10
  br label %1326

1326:                                             ; preds = %1321, %1284
  %1327 = phi i64 [ %1294, %1321 ], [ %1290, %1284 ]
  %1328 = add i64 %1290, 1
  store i64 %1328, ptr %69, align 8, !tbaa !182
  %1329 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 5, i64 %1327
  store i64 %1245, ptr %1329, align 8, !tbaa !12
  br label %1330

1330:                                             ; preds = %1252, %1326
  %1331 = phi i64 [ %1253, %1252 ], [ %1288, %1326 ]
  %1332 = add i64 %1331, 1
  store i64 %1332, ptr %30, align 8, !tbaa !181
  %1333 = load i32, ptr %1105, align 4, !tbaa !10
  br label %1334

1334:                                             ; preds = %1330, %1124
  %1335 = phi i32 [ %1121, %1124 ], [ %1333, %1330 ]
  %1336 = add nuw nsw i64 %1122, 1
  %1337 = sext i32 %1335 to i64
  %1338 = icmp slt i64 %1122, %1337
  br i1 %1338, label %1120, label %1339, !llvm.loop !145

1339:                                             ; preds = %1334
  %1340 = load i64, ptr %86, align 8, !tbaa !121
  br label %1341

1341:                                             ; preds = %1339, %1103, %1098
  %1342 = phi i64 [ %1340, %1339 ], [ %1088, %1103 ], [ %1088, %1098 ]
  %1343 = icmp ne i64 %1342, 0
  %1344 = and i1 %1089, %1343
  br i1 %1344, label %1087, label %1084, !llvm.loop !146

1345:                                             ; preds = %1084, %1575
  %1346 = phi i64 [ %1576, %1575 ], [ %1085, %1084 ]
  %1347 = phi i1 [ false, %1575 ], [ true, %1084 ]
  %1348 = phi i64 [ 1, %1575 ], [ 0, %1084 ]
  %1349 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 5, i64 %1348
  %1350 = load i64, ptr %1349, align 8, !tbaa !12
  %1351 = icmp eq i64 %1350, 0
  br i1 %1351, label %1575, label %1352

1352:                                             ; preds = %1345
  %1353 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 1, i64 %1348
  %1354 = load ptr, ptr %1353, align 8, !tbaa !79
  %1355 = load i32, ptr %1354, align 4, !tbaa !10
  %1356 = icmp slt i32 %1355, 1
  br i1 %1356, label %1575, label %1357

1357:                                             ; preds = %1352
  %1358 = getelementptr inbounds %struct.State, ptr %21, i64 0, i32 1, i64 %1348
  %1359 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %1348
  %1360 = getelementptr inbounds [2 x i64], ptr %21, i64 0, i64 %1348
  %1361 = xor i64 %1348, 1
  %1362 = getelementptr inbounds %struct.State, ptr %21, i64 0, i32 1, i64 %1361
  %1363 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 6, i64 %1348
  %1364 = getelementptr inbounds [2 x i64], ptr %21, i64 0, i64 %1361
  %1365 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 6, i64 %1361
  %1366 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 7, i64 %1348
  %1367 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 7, i64 %1361
  %1368 = shl nuw nsw i64 %1348, 32
  br label %1369

1369:                                             ; preds = %1568, %1357
  %1370 = phi i32 [ %1355, %1357 ], [ %1569, %1568 ]
  %1371 = phi i64 [ 1, %1357 ], [ %1570, %1568 ]
  %1372 = icmp ugt i64 %1371, 1
  %1373 = getelementptr inbounds i32, ptr %1354, i64 %1371
  %1374 = load i32, ptr %1373, align 4, !tbaa !10
  br i1 %1372, label %1375, label %1380

1375:                                             ; preds = %1369
  %1376 = add nsw i64 %1371, -1
  %1377 = getelementptr inbounds i32, ptr %1354, i64 %1376
  %1378 = load i32, ptr %1377, align 4, !tbaa !10
  %1379 = icmp eq i32 %1374, %1378
  br i1 %1379, label %1568, label %1380

1380:                                             ; preds = %1375, %1369
  %1381 = load i64, ptr %1358, align 8, !tbaa !12
  %1382 = sext i32 %1374 to i64
  %1383 = load i64, ptr %1359, align 8, !tbaa !12
  %1384 = shl i64 %1383, 35
  %1385 = shl i64 %1381, 14
  %1386 = or i64 %1385, %1384
  %1387 = or i64 %1386, %1382
  %1388 = mul i64 %1387, -7046029254386353131
  %1389 = zext i64 %1388 to i128
  %1390 = load i64, ptr %58, align 8, !tbaa !42
  %1391 = zext i64 %1390 to i128
  %1392 = mul nuw i128 %1389, %1391
  %1393 = lshr i128 %1392, 64
  %1394 = trunc i128 %1393 to i64
  %1395 = add i64 %1387, 1
  %1396 = load ptr, ptr %57, align 8, !tbaa !44
  %1397 = getelementptr inbounds i64, ptr %1396, i64 %1394
  %1398 = load atomic i64, ptr %1397 acquire, align 8
  %1399 = lshr i64 %1398, 28
  %1400 = icmp ne i64 %1399, %1395
  %1401 = and i64 %1398, 268435455
  %1402 = icmp ne i64 %1398, 0
  %1403 = select i1 %1400, i64 -1, i64 %1401
  %1404 = and i1 %1402, %1400
  br i1 %1404, label %1405, label %1422

1405:                                             ; preds = %1380, %1405
  %1406 = phi i64 [ %1420, %1405 ], [ %1403, %1380 ]
  %1407 = phi i64 [ %1411, %1405 ], [ %1394, %1380 ]
  %1408 = add i64 %1407, 1
  %1409 = load i64, ptr %58, align 8, !tbaa !42
  %1410 = icmp eq i64 %1408, %1409
  %1411 = select i1 %1410, i64 0, i64 %1408
  %1412 = load ptr, ptr %57, align 8, !tbaa !44
  %1413 = getelementptr inbounds i64, ptr %1412, i64 %1411
  %1414 = load atomic i64, ptr %1413 acquire, align 8
  %1415 = lshr i64 %1414, 28
  %1416 = icmp ne i64 %1415, %1395
  %1417 = and i64 %1414, 268435455
  %1418 = icmp ne i64 %1414, 0
  %1419 = select i1 %1418, i64 %1406, i64 -1
  %1420 = select i1 %1416, i64 %1419, i64 %1417
  %1421 = and i1 %1418, %1416
  br i1 %1421, label %1405, label %1422, !llvm.loop !110

1422:                                             ; preds = %1405, %1380
  %1423 = phi i64 [ %1403, %1380 ], [ %1420, %1405 ]
  %1424 = icmp eq i64 %1423, -1
  br i1 %1424, label %1425, label %1427, !prof !66

1425:                                             ; preds = %1422
  %1426 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %1383, i64 noundef %1381, i64 noundef %1382, i64 noundef %1387) #16
  br label %1427

1427:                                             ; preds = %1425, %1422
  %1428 = phi i64 [ %1426, %1425 ], [ %1423, %1422 ]
  %1429 = load i64, ptr %1360, align 8, !tbaa !12
  %1430 = load i64, ptr %1362, align 8, !tbaa !12
  %1431 = load i64, ptr %1363, align 8, !tbaa !12
  %1432 = shl i64 %1429, %1431
  %1433 = load i64, ptr %1364, align 8, !tbaa !12
  %1434 = load i64, ptr %1365, align 8, !tbaa !12
  %1435 = shl i64 %1433, %1434
  %1436 = or i64 %1435, %1432
  %1437 = load i64, ptr %1366, align 8, !tbaa !12
  %1438 = shl i64 %1428, %1437
  %1439 = or i64 %1436, %1438
  %1440 = load i64, ptr %1367, align 8, !tbaa !12
  %1441 = shl i64 %1430, %1440
  %1442 = or i64 %1439, %1441
  %1443 = load i32, ptr %43, align 4, !tbaa !103
  %1444 = icmp eq i32 %1443, 0
  br i1 %1444, label %1477, label %1445, !prof !69

1445:                                             ; preds = %1427
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %10) #15
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %9) #15, !noalias !200
  store ptr %10, ptr %9, align 16, !tbaa !79, !noalias !200
  store ptr %96, ptr %95, align 8, !tbaa !79, !noalias !200
  store ptr %98, ptr %97, align 16, !tbaa !79, !noalias !200
  store ptr %100, ptr %99, align 8, !tbaa !79, !noalias !200
  br label %1446

1446:                                             ; preds = %1446, %1445
  %1447 = phi i64 [ 0, %1445 ], [ %1458, %1446 ]
  %1448 = phi i64 [ %1442, %1445 ], [ %1457, %1446 ]
  %1449 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %1447
  %1450 = load i64, ptr %1449, align 8, !tbaa !12, !noalias !200
  %1451 = shl nsw i64 -1, %1450
  %1452 = xor i64 %1451, -1
  %1453 = and i64 %1448, %1452
  %1454 = getelementptr inbounds [4 x ptr], ptr %9, i64 0, i64 %1447
  %1455 = load ptr, ptr %1454, align 8, !tbaa !79, !noalias !200
  store i64 %1453, ptr %1455, align 8, !tbaa !12
  %1456 = load i64, ptr %1449, align 8, !tbaa !12, !noalias !200
  %1457 = lshr i64 %1448, %1456
  %1458 = add nuw nsw i64 %1447, 1
  %1459 = icmp eq i64 %1458, 4
  br i1 %1459, label %1460, label %1446, !llvm.loop !80

1460:                                             ; preds = %1446
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %9) #15, !noalias !200
  %1461 = load i64, ptr %96, align 8, !tbaa !12
  %1462 = load i64, ptr %10, align 8, !tbaa !12
  %1463 = load i64, ptr %47, align 8, !tbaa !12
  %1464 = shl i64 %1462, %1463
  %1465 = or i64 %1464, %1461
  %1466 = load i64, ptr %100, align 8, !tbaa !12
  %1467 = load i64, ptr %49, align 8, !tbaa !12
  %1468 = add i64 %1467, %1463
  %1469 = shl i64 %1466, %1468
  %1470 = or i64 %1465, %1469
  %1471 = load i64, ptr %98, align 8, !tbaa !12
  %1472 = load i64, ptr %50, align 8, !tbaa !12
  %1473 = add i64 %1472, %1468
  %1474 = shl i64 %1471, %1473
  %1475 = or i64 %1470, %1474
  %1476 = call i64 @llvm.umin.i64(i64 %1475, i64 %1442)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %10) #15
  br label %1477

1477:                                             ; preds = %1460, %1427
  %1478 = phi i64 [ %1476, %1460 ], [ %1442, %1427 ]
  %1479 = load i32, ptr %1373, align 4, !tbaa !10
  %1480 = sext i32 %1479 to i64
  %1481 = and i64 %1480, -8589934593
  %1482 = or i64 %1481, %1368
  %1483 = load ptr, ptr %24, align 8, !tbaa !178
  %1484 = icmp eq ptr %1483, null
  br i1 %1484, label %1485, label %1487

1485:                                             ; preds = %1477
  %1486 = load i64, ptr %30, align 8, !tbaa !181
  br label %1564

1487:                                             ; preds = %1477
  %1488 = xor i64 %1482, -8589934593
  %1489 = mul i64 %1478, -7046029254386353131
  %1490 = lshr i64 %1489, 32
  %1491 = xor i64 %1490, %1489
  %1492 = mul i64 %1491, -2960836687051489901
  %1493 = lshr i64 %1492, 29
  %1494 = xor i64 %1493, %1492
  %1495 = mul i64 %1494, -4417276706812531889
  %1496 = zext i64 %1495 to i128
  %1497 = load i64, ptr %68, align 8, !tbaa !42
  %1498 = lshr i64 %1497, 3
  %1499 = zext i64 %1498 to i128
  %1500 = mul nuw nsw i128 %1499, %1496
  %1501 = lshr i128 %1500, 61
  %1502 = trunc i128 %1501 to i64
  %1503 = and i64 %1502, -8
  %1504 = load ptr, ptr %67, align 8, !tbaa !53
  %1505 = getelementptr inbounds i64, ptr %1504, i64 %1503
  call void @llvm.prefetch.p0(ptr %1505, i32 0, i32 1, i32 1)
  %1506 = load ptr, ptr %26, align 8, !tbaa !180
  %1507 = getelementptr inbounds i32, ptr %1506, i64 %1503
  call void @llvm.prefetch.p0(ptr %1507, i32 0, i32 1, i32 1)
  %1508 = icmp slt i64 %1482, 0
  br i1 %1508, label %1518, label %1509

1509:                                             ; preds = %1487
  %1510 = load i64, ptr %73, align 8, !tbaa !125
  %1511 = lshr i64 %1482, 32
  %1512 = or i64 %1511, 2
  %1513 = load i64, ptr %94, align 8, !tbaa !199
  %1514 = mul nsw i64 %1513, %1512
  %1515 = and i64 %1480, 4294967295
  %1516 = add i64 %1510, %1515
  %1517 = add i64 %1516, %1514
  br label %1518

1518:                                             ; preds = %1509, %1487
  %1519 = phi i64 [ %1517, %1509 ], [ %1488, %1487 ]
  %1520 = trunc i64 %1519 to i32
  %1521 = load ptr, ptr %25, align 8, !tbaa !179
  %1522 = load i64, ptr %30, align 8, !tbaa !181
  %1523 = getelementptr inbounds i32, ptr %1521, i64 %1522
  store i32 %1520, ptr %1523, align 4, !tbaa !10
  %1524 = load i64, ptr %69, align 8, !tbaa !182
  %1525 = icmp ugt i64 %1524, 63
  br i1 %1525, label %1526, label %1560

1526:                                             ; preds = %1518
  %1527 = add i64 %1522, -64
  %1528 = and i64 %1524, 63
  %1529 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 5, i64 %1528
  %1530 = load i64, ptr %1529, align 8, !tbaa !12
  %1531 = mul i64 %1530, -7046029254386353131
  %1532 = lshr i64 %1531, 32
  %1533 = xor i64 %1532, %1531
  %1534 = mul i64 %1533, -2960836687051489901
  %1535 = lshr i64 %1534, 29
  %1536 = xor i64 %1535, %1534
  %1537 = mul i64 %1536, -4417276706812531889
  %1538 = zext i64 %1537 to i128
  %1539 = mul nuw nsw i128 %1538, %1499
  %1540 = lshr i128 %1539, 61
  %1541 = trunc i128 %1540 to i64
  %1542 = and i64 %1541, -8
  %1543 = add i64 %1530, 1
  %1544 = getelementptr inbounds i64, ptr %1504, i64 %1542
  %1545 = load i64, ptr %1544, align 8, !tbaa !12
  %1546 = icmp eq i64 %1545, %1543
  br i1 %1546, label %1555, label %1547

1547:                                             ; preds = %1526, %1547
  %1548 = phi i64 [ %1551, %1547 ], [ %1542, %1526 ]
  %1549 = add i64 %1548, 1
  %1550 = icmp eq i64 %1549, %1497
  %1551 = select i1 %1550, i64 0, i64 %1549
  %1552 = getelementptr inbounds i64, ptr %1504, i64 %1551
  %1553 = load i64, ptr %1552, align 8, !tbaa !12
  %1554 = icmp eq i64 %1553, %1543
  br i1 %1554, label %1555, label %1547, !llvm.loop !192

1555:                                             ; preds = %1547, %1526
  %1556 = phi i64 [ %1542, %1526 ], [ %1551, %1547 ]
  %1557 = getelementptr inbounds i32, ptr %1506, i64 %1556
  %1558 = load i32, ptr %1557, align 4, !tbaa !10
  %1559 = getelementptr inbounds i32, ptr %1483, i64 %1527
  store i32 %1558, ptr %1559, align 4, !tbaa !10
  br label %1560

1560:                                             ; preds = %1555, %1518
  %1561 = phi i64 [ %1528, %1555 ], [ %1524, %1518 ]
  %1562 = add i64 %1524, 1
  store i64 %1562, ptr %69, align 8, !tbaa !182
  %1563 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 5, i64 %1561
  store i64 %1478, ptr %1563, align 8, !tbaa !12
  br label %1564

1564:                                             ; preds = %1485, %1560
  %1565 = phi i64 [ %1486, %1485 ], [ %1522, %1560 ]
  %1566 = add i64 %1565, 1
  store i64 %1566, ptr %30, align 8, !tbaa !181
  %1567 = load i32, ptr %1354, align 4, !tbaa !10
  br label %1568

1568:                                             ; preds = %1564, %1375
  %1569 = phi i32 [ %1370, %1375 ], [ %1567, %1564 ]
  %1570 = add nuw nsw i64 %1371, 1
  %1571 = sext i32 %1569 to i64
  %1572 = icmp slt i64 %1371, %1571
  br i1 %1572, label %1369, label %1573, !llvm.loop !145

1573:                                             ; preds = %1568
  %1574 = load i64, ptr %87, align 8, !tbaa !141
  br label %1575

1575:                                             ; preds = %1573, %1352, %1345
  %1576 = phi i64 [ %1574, %1573 ], [ %1346, %1352 ], [ %1346, %1345 ]
  %1577 = icmp ne i64 %1576, 0
  %1578 = and i1 %1347, %1577
  br i1 %1578, label %1345, label %1579, !llvm.loop !150

1579:                                             ; preds = %1575, %1084
  call void @llvm.lifetime.end.p0(i64 152, ptr nonnull %21) #15
  %1580 = add nuw i64 %116, 1
  %1581 = icmp eq i64 %1580, %3
  br i1 %1581, label %101, label %115, !llvm.loop !203

1582:                                             ; preds = %106, %1622
  %1583 = phi i64 [ 0, %106 ], [ %1627, %1622 ]
  %1584 = icmp eq i64 %1583, %108
  br i1 %1584, label %1585, label %1587

1585:                                             ; preds = %1582, %1622, %103
  %1586 = phi i64 [ %105, %103 ], [ %110, %1622 ], [ %110, %1582 ]
  call void @llvm.lifetime.end.p0(i64 560, ptr nonnull %22) #15
  ret i64 %1586

1587:                                             ; preds = %1582
  %1588 = xor i64 %1583, -1
  %1589 = add i64 %110, %1588
  %1590 = add i64 %108, %1588
  %1591 = and i64 %1590, 63
  %1592 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 5, i64 %1591
  %1593 = load i64, ptr %1592, align 8, !tbaa !12
  %1594 = mul i64 %1593, -7046029254386353131
  %1595 = lshr i64 %1594, 32
  %1596 = xor i64 %1595, %1594
  %1597 = mul i64 %1596, -2960836687051489901
  %1598 = lshr i64 %1597, 29
  %1599 = xor i64 %1598, %1597
  %1600 = mul i64 %1599, -4417276706812531889
  %1601 = zext i64 %1600 to i128
  %1602 = load i64, ptr %112, align 8, !tbaa !42
  %1603 = lshr i64 %1602, 3
  %1604 = zext i64 %1603 to i128
  %1605 = mul nuw nsw i128 %1601, %1604
  %1606 = lshr i128 %1605, 61
  %1607 = trunc i128 %1606 to i64
  %1608 = and i64 %1607, -8
  %1609 = load ptr, ptr %111, align 8, !tbaa !53
  %1610 = add i64 %1593, 1
  %1611 = getelementptr inbounds i64, ptr %1609, i64 %1608
  %1612 = load i64, ptr %1611, align 8, !tbaa !12
  %1613 = icmp eq i64 %1612, %1610
  br i1 %1613, label %1622, label %1614

1614:                                             ; preds = %1587, %1614
  %1615 = phi i64 [ %1618, %1614 ], [ %1608, %1587 ]
  %1616 = add i64 %1615, 1
  %1617 = icmp eq i64 %1616, %1602
  %1618 = select i1 %1617, i64 0, i64 %1616
  %1619 = getelementptr inbounds i64, ptr %1609, i64 %1618
  %1620 = load i64, ptr %1619, align 8, !tbaa !12
  %1621 = icmp eq i64 %1620, %1610
  br i1 %1621, label %1622, label %1614, !llvm.loop !192

1622:                                             ; preds = %1614, %1587
  %1623 = phi i64 [ %1608, %1587 ], [ %1618, %1614 ]
  %1624 = getelementptr inbounds i32, ptr %113, i64 %1623
  %1625 = load i32, ptr %1624, align 4, !tbaa !10
  %1626 = getelementptr inbounds i32, ptr %114, i64 %1589
  store i32 %1625, ptr %1626, align 4, !tbaa !10
  %1627 = add nuw nsw i64 %1583, 1
  %1628 = icmp ult i64 %1583, 63
  br i1 %1628, label %1582, label %1585, !llvm.loop !204
}

define dso_local i64 @list_successors(ptr noundef %0, ptr nocapture noundef %1, ptr nocapture noundef readonly %2, i64 noundef %3, i64 noundef %4) local_unnamed_addr #8 {
  %6 = alloca [4 x ptr], align 16
  %7 = alloca %struct.State, align 8
  %8 = alloca [4 x ptr], align 16
  %9 = alloca %struct.State, align 8
  %10 = alloca [17 x i32], align 16
  %11 = alloca [4 x ptr], align 16
  %12 = alloca %struct.State, align 8
  %13 = alloca [256 x i32], align 16
  %14 = alloca [17 x i32], align 16
  %15 = alloca [4 x ptr], align 16
  %16 = alloca %struct.State, align 8
  %17 = alloca [4 x ptr], align 16
  %18 = alloca %struct.Leaving, align 8
  %19 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 3
  %20 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %21 = icmp eq i64 %3, 0
  br i1 %21, label %1325, label %22

22:                                               ; preds = %5
  %23 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 2
  %24 = getelementptr inbounds ptr, ptr %17, i64 1
  %25 = getelementptr inbounds [2 x i64], ptr %18, i64 0, i64 1
  %26 = getelementptr inbounds ptr, ptr %17, i64 2
  %27 = getelementptr inbounds %struct.State, ptr %18, i64 0, i32 1
  %28 = getelementptr inbounds ptr, ptr %17, i64 3
  %29 = getelementptr inbounds %struct.State, ptr %18, i64 0, i32 1, i64 1
  %30 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 1
  %31 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 2
  %32 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 3
  %33 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 5
  %34 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 7
  %35 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 8
  %36 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 9
  %37 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 10
  %38 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 11
  %39 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 12
  %40 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42
  %41 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 6, i64 1
  %42 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 1
  %43 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 2
  %44 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 7, i64 1
  %45 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 21
  %46 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 17
  %47 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 4
  %48 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 18
  %49 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 45
  %50 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 53
  %51 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 53, i32 2
  %52 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 44
  %53 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 5
  %54 = getelementptr inbounds ptr, ptr %15, i64 1
  %55 = getelementptr inbounds [2 x i64], ptr %16, i64 0, i64 1
  %56 = getelementptr inbounds ptr, ptr %15, i64 2
  %57 = getelementptr inbounds %struct.State, ptr %16, i64 0, i32 1
  %58 = getelementptr inbounds ptr, ptr %15, i64 3
  %59 = getelementptr inbounds %struct.State, ptr %16, i64 0, i32 1, i64 1
  %60 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 4
  %61 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 1
  %62 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 57
  %63 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 52
  %64 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 52, i32 2
  %65 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 46
  %66 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 2
  %67 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 28
  %68 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 48
  %69 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 29, i64 3
  %70 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 52, i32 3
  %71 = getelementptr inbounds ptr, ptr %11, i64 1
  %72 = getelementptr inbounds [2 x i64], ptr %12, i64 0, i64 1
  %73 = getelementptr inbounds ptr, ptr %11, i64 2
  %74 = getelementptr inbounds %struct.State, ptr %12, i64 0, i32 1
  %75 = getelementptr inbounds ptr, ptr %11, i64 3
  %76 = getelementptr inbounds %struct.State, ptr %12, i64 0, i32 1, i64 1
  %77 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 19
  %78 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 20
  %79 = getelementptr inbounds ptr, ptr %8, i64 1
  %80 = getelementptr inbounds [2 x i64], ptr %9, i64 0, i64 1
  %81 = getelementptr inbounds ptr, ptr %8, i64 2
  %82 = getelementptr inbounds %struct.State, ptr %9, i64 0, i32 1
  %83 = getelementptr inbounds ptr, ptr %8, i64 3
  %84 = getelementptr inbounds %struct.State, ptr %9, i64 0, i32 1, i64 1
  %85 = getelementptr inbounds ptr, ptr %6, i64 1
  %86 = getelementptr inbounds [2 x i64], ptr %7, i64 0, i64 1
  %87 = getelementptr inbounds ptr, ptr %6, i64 2
  %88 = getelementptr inbounds %struct.State, ptr %7, i64 0, i32 1
  %89 = getelementptr inbounds ptr, ptr %6, i64 3
  %90 = getelementptr inbounds %struct.State, ptr %7, i64 0, i32 1, i64 1
  %91 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 30, i64 4
  %92 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 6
  br label %93

93:                                               ; preds = %22, %1320
  %94 = phi i64 [ 0, %22 ], [ %1323, %1320 ]
  %95 = load i64, ptr %19, align 8, !tbaa !73
  %96 = load i64, ptr %23, align 8, !tbaa !70
  %97 = sub i64 %95, %96
  %98 = icmp ugt i64 %97, 511
  br i1 %98, label %99, label %1325

99:                                               ; preds = %93
  %100 = load i64, ptr %20, align 8, !tbaa !205
  %101 = icmp eq i64 %100, 0
  br i1 %101, label %102, label %1325

102:                                              ; preds = %99
  %103 = getelementptr inbounds i64, ptr %2, i64 %94
  %104 = load i64, ptr %103, align 8, !tbaa !12
  %105 = add i64 %94, %4
  call void @llvm.lifetime.start.p0(i64 152, ptr nonnull %18) #15
  call void @llvm.experimental.noalias.scope.decl(metadata !206)
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %17) #15, !noalias !209
  store ptr %18, ptr %17, align 16, !tbaa !79, !noalias !209
  store ptr %25, ptr %24, align 8, !tbaa !79, !noalias !209
  store ptr %27, ptr %26, align 16, !tbaa !79, !noalias !209
  store ptr %29, ptr %28, align 8, !tbaa !79, !noalias !209
  br label %106

106:                                              ; preds = %106, %102
  %107 = phi i64 [ 0, %102 ], [ %118, %106 ]
  %108 = phi i64 [ %104, %102 ], [ %117, %106 ]
  %109 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %107
  %110 = load i64, ptr %109, align 8, !tbaa !12, !noalias !209
  %111 = shl nsw i64 -1, %110
  %112 = xor i64 %111, -1
  %113 = and i64 %108, %112
  %114 = getelementptr inbounds [4 x ptr], ptr %17, i64 0, i64 %107
  %115 = load ptr, ptr %114, align 8, !tbaa !79, !noalias !209
  store i64 %113, ptr %115, align 8, !tbaa !12
  %116 = load i64, ptr %109, align 8, !tbaa !12, !noalias !209
  %117 = lshr i64 %108, %116
  %118 = add nuw nsw i64 %107, 1
  %119 = icmp eq i64 %118, 4
  br i1 %119, label %120, label %106, !llvm.loop !80

120:                                              ; preds = %106
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %17) #15, !noalias !209
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %30, i8 0, i64 16, i1 false), !alias.scope !206
  store i64 %104, ptr %31, align 8, !tbaa !95, !alias.scope !206
  store i64 %105, ptr %32, align 8, !tbaa !98, !alias.scope !206
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %33, i8 0, i64 24, i1 false), !alias.scope !206
  store i32 1, ptr %35, align 8, !tbaa !99, !alias.scope !206
  store i64 0, ptr %37, align 8, !tbaa !100, !alias.scope !206
  store i64 0, ptr %38, align 8, !tbaa !101, !alias.scope !206
  store i64 0, ptr %39, align 8, !tbaa !102, !alias.scope !206
  %121 = load i64, ptr %40, align 8, !tbaa !12, !noalias !206
  store i64 %121, ptr %41, align 8, !tbaa !12, !alias.scope !206
  %122 = load i64, ptr %42, align 8, !tbaa !12, !noalias !206
  %123 = add i64 %122, %121
  store i64 %123, ptr %34, align 8, !tbaa !12, !alias.scope !206
  %124 = load i64, ptr %43, align 8, !tbaa !12, !noalias !206
  %125 = add i64 %124, %123
  store i64 %125, ptr %44, align 8, !tbaa !12, !alias.scope !206
  %126 = load i64, ptr %45, align 8, !tbaa !68, !noalias !206
  %127 = trunc i64 %126 to i32
  %128 = and i32 %127, 1
  store i32 %128, ptr %36, align 4, !tbaa !103, !alias.scope !206
  %129 = load i64, ptr %46, align 8, !tbaa !104, !noalias !206
  br label %130

130:                                              ; preds = %130, %120
  %131 = phi i1 [ true, %120 ], [ false, %130 ]
  %132 = phi i64 [ 0, %120 ], [ 1, %130 ]
  %133 = phi i64 [ 0, %120 ], [ %147, %130 ]
  %134 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %132
  %135 = load i64, ptr %134, align 8, !tbaa !12, !noalias !206
  %136 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %135
  %137 = getelementptr inbounds %struct.State, ptr %18, i64 0, i32 1, i64 %132
  %138 = load i64, ptr %137, align 8, !tbaa !12, !alias.scope !206
  %139 = load ptr, ptr %136, align 8, !tbaa !60, !noalias !206
  %140 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %135, i32 1
  %141 = load i64, ptr %140, align 8, !tbaa !58, !noalias !206
  %142 = mul i64 %141, %138
  %143 = getelementptr inbounds i32, ptr %139, i64 %142
  %144 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 1, i64 %132
  store ptr %143, ptr %144, align 8, !tbaa !79, !alias.scope !206
  %145 = load i32, ptr %143, align 4, !tbaa !10
  %146 = sext i32 %145 to i64
  %147 = add i64 %133, %146
  %148 = call i64 @llvm.usub.sat.i64(i64 %129, i64 %146)
  %149 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 5, i64 %132
  store i64 %148, ptr %149, align 8, !tbaa !12, !alias.scope !206
  br i1 %131, label %130, label %150, !llvm.loop !105

150:                                              ; preds = %130
  %151 = trunc i64 %105 to i32
  store i64 %147, ptr %47, align 8, !tbaa !106, !alias.scope !206
  br label %152

152:                                              ; preds = %404, %150
  %153 = phi i32 [ 0, %150 ], [ %405, %404 ]
  %154 = phi i64 [ 0, %150 ], [ %406, %404 ]
  %155 = getelementptr inbounds [2 x i64], ptr %18, i64 0, i64 %154
  %156 = load i64, ptr %155, align 8, !tbaa !12
  %157 = load i64, ptr %47, align 8, !tbaa !106
  %158 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %154
  %159 = load i64, ptr %158, align 8, !tbaa !12
  %160 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 51, i64 %159
  %161 = load ptr, ptr %160, align 8, !tbaa !79
  %162 = load i64, ptr %48, align 8, !tbaa !107
  %163 = shl i64 %162, 1
  %164 = or i64 %163, 1
  %165 = mul i64 %164, %156
  %166 = add i64 %165, %157
  %167 = getelementptr inbounds i64, ptr %161, i64 %166
  %168 = load atomic i64, ptr %167 acquire, align 8
  %169 = icmp eq i64 %168, 0
  br i1 %169, label %170, label %172, !prof !66

170:                                              ; preds = %152
  %171 = call fastcc i64 @fill_calls(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %154, i64 noundef %156, i64 noundef %157, i64 noundef %104, i64 noundef %105) #16
  br label %174

172:                                              ; preds = %152
  %173 = add i64 %168, -1
  br label %174

174:                                              ; preds = %172, %170
  %175 = phi i64 [ %171, %170 ], [ %173, %172 ]
  %176 = lshr i64 %175, 1
  %177 = and i64 %176, 31
  %178 = load i64, ptr %38, align 8, !tbaa !101
  %179 = or i64 %177, %178
  store i64 %179, ptr %38, align 8, !tbaa !101
  %180 = sub nuw nsw i64 1, %154
  %181 = getelementptr inbounds %struct.State, ptr %18, i64 0, i32 1, i64 %180
  %182 = load i64, ptr %181, align 8, !tbaa !12
  %183 = lshr i64 %175, 6
  %184 = and i64 %175, 1
  %185 = load i64, ptr %37, align 8, !tbaa !100
  %186 = or i64 %185, %184
  store i64 %186, ptr %37, align 8, !tbaa !100
  %187 = add nuw nsw i64 %177, %183
  %188 = icmp eq i64 %177, 0
  br i1 %188, label %404, label %189

189:                                              ; preds = %174
  %190 = getelementptr inbounds %struct.State, ptr %18, i64 0, i32 1, i64 %154
  %191 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 5, i64 %154
  %192 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 6, i64 %154
  %193 = getelementptr inbounds [2 x i64], ptr %18, i64 0, i64 %180
  %194 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 6, i64 %180
  %195 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 7, i64 %154
  %196 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 7, i64 %180
  br label %197

197:                                              ; preds = %400, %189
  %198 = phi i32 [ %153, %189 ], [ %401, %400 ]
  %199 = phi i64 [ %183, %189 ], [ %402, %400 ]
  %200 = load ptr, ptr %49, align 8, !tbaa !108
  %201 = getelementptr inbounds i64, ptr %200, i64 %199
  %202 = load i64, ptr %201, align 8, !tbaa !12
  %203 = load i32, ptr %35, align 8, !tbaa !99
  %204 = icmp eq i32 %203, 0
  %205 = icmp ult i64 %202, 4503599627370496
  %206 = select i1 %204, i1 true, i1 %205
  br i1 %206, label %211, label %207, !prof !109

207:                                              ; preds = %197
  %208 = load i64, ptr %47, align 8, !tbaa !106
  %209 = load i64, ptr %31, align 8, !tbaa !95
  %210 = load i64, ptr %32, align 8, !tbaa !98
  call fastcc void @judge_far(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %199, i64 noundef %154, ptr noundef nonnull %18, i64 noundef %208, i64 noundef %209, i64 noundef %210) #16
  br label %211

211:                                              ; preds = %207, %197
  %212 = load i64, ptr %190, align 8, !tbaa !12
  %213 = load i64, ptr %191, align 8, !tbaa !12
  %214 = lshr i64 %202, 48
  %215 = and i64 %214, 15
  %216 = icmp ne i64 %215, 0
  %217 = icmp ne i64 %213, 0
  %218 = and i1 %216, %217
  br i1 %218, label %219, label %266

219:                                              ; preds = %211
  %220 = lshr i64 %202, 24
  %221 = and i64 %220, 16777215
  %222 = load i64, ptr %158, align 8, !tbaa !12
  %223 = shl i64 %222, 35
  %224 = shl i64 %212, 14
  %225 = or i64 %224, %223
  %226 = or i64 %225, %221
  %227 = mul i64 %226, -7046029254386353131
  %228 = zext i64 %227 to i128
  %229 = load i64, ptr %51, align 8, !tbaa !42
  %230 = zext i64 %229 to i128
  %231 = mul nuw i128 %228, %230
  %232 = lshr i128 %231, 64
  %233 = trunc i128 %232 to i64
  %234 = add i64 %226, 1
  %235 = load ptr, ptr %50, align 8, !tbaa !44
  %236 = getelementptr inbounds i64, ptr %235, i64 %233
  %237 = load atomic i64, ptr %236 acquire, align 8
  %238 = lshr i64 %237, 28
  %239 = icmp ne i64 %238, %234
  %240 = and i64 %237, 268435455
  %241 = icmp ne i64 %237, 0
  %242 = select i1 %239, i64 -1, i64 %240
  %243 = and i1 %241, %239
  br i1 %243, label %244, label %261

244:                                              ; preds = %219, %244
  %245 = phi i64 [ %259, %244 ], [ %242, %219 ]
  %246 = phi i64 [ %250, %244 ], [ %233, %219 ]
  %247 = add i64 %246, 1
  %248 = load i64, ptr %51, align 8, !tbaa !42
  %249 = icmp eq i64 %247, %248
  %250 = select i1 %249, i64 0, i64 %247
  %251 = load ptr, ptr %50, align 8, !tbaa !44
  %252 = getelementptr inbounds i64, ptr %251, i64 %250
  %253 = load atomic i64, ptr %252 acquire, align 8
  %254 = lshr i64 %253, 28
  %255 = icmp ne i64 %254, %234
  %256 = and i64 %253, 268435455
  %257 = icmp ne i64 %253, 0
  %258 = select i1 %257, i64 %245, i64 -1
  %259 = select i1 %255, i64 %258, i64 %256
  %260 = and i1 %257, %255
  br i1 %260, label %244, label %261, !llvm.loop !110

261:                                              ; preds = %244, %219
  %262 = phi i64 [ %242, %219 ], [ %259, %244 ]
  %263 = icmp eq i64 %262, -1
  br i1 %263, label %264, label %266, !prof !66

264:                                              ; preds = %261
  %265 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %222, i64 noundef %212, i64 noundef %221, i64 noundef %226) #16
  br label %266

266:                                              ; preds = %264, %261, %211
  %267 = phi i64 [ %212, %211 ], [ %265, %264 ], [ %262, %261 ]
  %268 = phi i64 [ 0, %211 ], [ 1, %264 ], [ 1, %261 ]
  %269 = icmp ugt i64 %215, %268
  %270 = icmp ult i64 %268, %213
  %271 = and i1 %269, %270
  br i1 %271, label %272, label %329, !prof !66

272:                                              ; preds = %266, %323
  %273 = phi i64 [ %325, %323 ], [ %268, %266 ]
  %274 = phi i64 [ %324, %323 ], [ %267, %266 ]
  %275 = load ptr, ptr %52, align 8, !tbaa !111
  %276 = getelementptr inbounds %struct.Local, ptr %275, i64 %199, i32 6, i64 %273
  %277 = load i32, ptr %276, align 4, !tbaa !10
  %278 = zext i32 %277 to i64
  %279 = load i64, ptr %158, align 8, !tbaa !12
  %280 = shl i64 %279, 35
  %281 = shl i64 %274, 14
  %282 = or i64 %281, %280
  %283 = or i64 %282, %278
  %284 = mul i64 %283, -7046029254386353131
  %285 = zext i64 %284 to i128
  %286 = load i64, ptr %51, align 8, !tbaa !42
  %287 = zext i64 %286 to i128
  %288 = mul nuw i128 %285, %287
  %289 = lshr i128 %288, 64
  %290 = trunc i128 %289 to i64
  %291 = add i64 %283, 1
  %292 = load ptr, ptr %50, align 8, !tbaa !44
  %293 = getelementptr inbounds i64, ptr %292, i64 %290
  %294 = load atomic i64, ptr %293 acquire, align 8
  %295 = lshr i64 %294, 28
  %296 = icmp ne i64 %295, %291
  %297 = and i64 %294, 268435455
  %298 = icmp ne i64 %294, 0
  %299 = select i1 %296, i64 -1, i64 %297
  %300 = and i1 %298, %296
  br i1 %300, label %301, label %318

301:                                              ; preds = %272, %301
  %302 = phi i64 [ %316, %301 ], [ %299, %272 ]
  %303 = phi i64 [ %307, %301 ], [ %290, %272 ]
  %304 = add i64 %303, 1
  %305 = load i64, ptr %51, align 8, !tbaa !42
  %306 = icmp eq i64 %304, %305
  %307 = select i1 %306, i64 0, i64 %304
  %308 = load ptr, ptr %50, align 8, !tbaa !44
  %309 = getelementptr inbounds i64, ptr %308, i64 %307
  %310 = load atomic i64, ptr %309 acquire, align 8
  %311 = lshr i64 %310, 28
  %312 = icmp ne i64 %311, %291
  %313 = and i64 %310, 268435455
  %314 = icmp ne i64 %310, 0
  %315 = select i1 %314, i64 %302, i64 -1
  %316 = select i1 %312, i64 %315, i64 %313
  %317 = and i1 %314, %312
  br i1 %317, label %301, label %318, !llvm.loop !110

318:                                              ; preds = %301, %272
  %319 = phi i64 [ %299, %272 ], [ %316, %301 ]
  %320 = icmp eq i64 %319, -1
  br i1 %320, label %321, label %323, !prof !66

321:                                              ; preds = %318
  %322 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %279, i64 noundef %274, i64 noundef %278, i64 noundef %283) #16
  br label %323

323:                                              ; preds = %321, %318
  %324 = phi i64 [ %322, %321 ], [ %319, %318 ]
  %325 = add nuw nsw i64 %273, 1
  %326 = icmp ugt i64 %215, %325
  %327 = icmp ult i64 %325, %213
  %328 = and i1 %326, %327
  br i1 %328, label %272, label %329, !prof !66, !llvm.loop !112

329:                                              ; preds = %323, %266
  %330 = phi i64 [ %267, %266 ], [ %324, %323 ]
  %331 = phi i64 [ %268, %266 ], [ %325, %323 ]
  %332 = phi i1 [ %269, %266 ], [ %326, %323 ]
  %333 = sub i64 %215, %331
  %334 = load i64, ptr %53, align 8, !tbaa !113
  %335 = add i64 %333, %334
  store i64 %335, ptr %53, align 8, !tbaa !113
  %336 = zext i1 %332 to i64
  %337 = shl nuw i64 %336, %154
  %338 = load i64, ptr %39, align 8, !tbaa !12
  %339 = or i64 %338, %337
  store i64 %339, ptr %39, align 8, !tbaa !12
  %340 = and i64 %202, 16777215
  %341 = load i64, ptr %192, align 8, !tbaa !12
  %342 = shl i64 %340, %341
  %343 = load i64, ptr %193, align 8, !tbaa !12
  %344 = load i64, ptr %194, align 8, !tbaa !12
  %345 = shl i64 %343, %344
  %346 = or i64 %345, %342
  %347 = load i64, ptr %195, align 8, !tbaa !12
  %348 = shl i64 %330, %347
  %349 = or i64 %346, %348
  %350 = load i64, ptr %196, align 8, !tbaa !12
  %351 = shl i64 %182, %350
  %352 = or i64 %349, %351
  %353 = load i32, ptr %36, align 4, !tbaa !103
  %354 = icmp eq i32 %353, 0
  br i1 %354, label %387, label %355, !prof !69

355:                                              ; preds = %329
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %16) #15
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %15) #15, !noalias !212
  store ptr %16, ptr %15, align 16, !tbaa !79, !noalias !212
  store ptr %55, ptr %54, align 8, !tbaa !79, !noalias !212
  store ptr %57, ptr %56, align 16, !tbaa !79, !noalias !212
  store ptr %59, ptr %58, align 8, !tbaa !79, !noalias !212
  br label %356

356:                                              ; preds = %356, %355
  %357 = phi i64 [ 0, %355 ], [ %368, %356 ]
  %358 = phi i64 [ %352, %355 ], [ %367, %356 ]
  %359 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %357
  %360 = load i64, ptr %359, align 8, !tbaa !12, !noalias !212
  %361 = shl nsw i64 -1, %360
  %362 = xor i64 %361, -1
  %363 = and i64 %358, %362
  %364 = getelementptr inbounds [4 x ptr], ptr %15, i64 0, i64 %357
  %365 = load ptr, ptr %364, align 8, !tbaa !79, !noalias !212
  store i64 %363, ptr %365, align 8, !tbaa !12
  %366 = load i64, ptr %359, align 8, !tbaa !12, !noalias !212
  %367 = lshr i64 %358, %366
  %368 = add nuw nsw i64 %357, 1
  %369 = icmp eq i64 %368, 4
  br i1 %369, label %370, label %356, !llvm.loop !80

370:                                              ; preds = %356
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %15) #15, !noalias !212
  %371 = load i64, ptr %55, align 8, !tbaa !12
  %372 = load i64, ptr %16, align 8, !tbaa !12
  %373 = load i64, ptr %40, align 8, !tbaa !12
  %374 = shl i64 %372, %373
  %375 = or i64 %374, %371
  %376 = load i64, ptr %59, align 8, !tbaa !12
  %377 = load i64, ptr %42, align 8, !tbaa !12
  %378 = add i64 %377, %373
  %379 = shl i64 %376, %378
  %380 = or i64 %375, %379
  %381 = load i64, ptr %57, align 8, !tbaa !12
  %382 = load i64, ptr %43, align 8, !tbaa !12
  %383 = add i64 %382, %378
  %384 = shl i64 %381, %383
  %385 = or i64 %380, %384
  %386 = call i64 @llvm.umin.i64(i64 %385, i64 %352)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %16) #15
  br label %387

387:                                              ; preds = %370, %329
  %388 = phi i64 [ %386, %370 ], [ %352, %329 ]
  %389 = load i64, ptr %60, align 8, !tbaa !117
  %390 = add i64 %389, 1
  store i64 %390, ptr %60, align 8, !tbaa !117
  %391 = icmp eq i64 %104, %388
  br i1 %391, label %400, label %392

392:                                              ; preds = %387
  %393 = load ptr, ptr %1, align 8, !tbaa !75
  %394 = load i64, ptr %23, align 8, !tbaa !70
  %395 = getelementptr inbounds i64, ptr %393, i64 %394
  store i64 %388, ptr %395, align 8, !tbaa !12
  %396 = load ptr, ptr %61, align 8, !tbaa !83
  %397 = load i64, ptr %23, align 8, !tbaa !70
  %398 = add i64 %397, 1
  store i64 %398, ptr %23, align 8, !tbaa !70
  %399 = getelementptr inbounds i32, ptr %396, i64 %397
  store i32 %151, ptr %399, align 4, !tbaa !10
  br label %400

400:                                              ; preds = %387, %392
  %401 = phi i32 [ %198, %387 ], [ 1, %392 ]
  %402 = add nuw nsw i64 %199, 1
  %403 = icmp ult i64 %402, %187
  br i1 %403, label %197, label %404, !llvm.loop !119

404:                                              ; preds = %400, %174
  %405 = phi i32 [ %153, %174 ], [ %401, %400 ]
  %406 = add nuw nsw i64 %154, 1
  %407 = icmp eq i64 %406, 2
  br i1 %407, label %420, label %152, !llvm.loop !120

408:                                              ; preds = %442
  %409 = load i64, ptr %45, align 8, !tbaa !68
  %410 = and i64 %409, 2
  %411 = icmp eq i64 %410, 0
  %412 = load i64, ptr %37, align 8
  %413 = icmp ne i64 %412, 0
  %414 = select i1 %411, i1 true, i1 %413
  %415 = load i64, ptr %38, align 8
  %416 = icmp eq i64 %415, 0
  %417 = select i1 %414, i1 true, i1 %416
  %418 = load i64, ptr %77, align 8, !tbaa !121
  %419 = icmp eq i64 %418, 0
  br i1 %419, label %959, label %963

420:                                              ; preds = %404, %442
  %421 = phi i32 [ %443, %442 ], [ %405, %404 ]
  %422 = phi i64 [ %444, %442 ], [ 0, %404 ]
  %423 = sub nuw nsw i64 1, %422
  %424 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 1, i64 %423
  %425 = load ptr, ptr %424, align 8, !tbaa !79
  %426 = load i32, ptr %425, align 4, !tbaa !10
  %427 = icmp slt i32 %426, 1
  br i1 %427, label %442, label %428

428:                                              ; preds = %420
  %429 = getelementptr inbounds %struct.State, ptr %18, i64 0, i32 1, i64 %423
  %430 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %423
  %431 = getelementptr inbounds [2 x i64], ptr %18, i64 0, i64 %422
  %432 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %422
  %433 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 26, i64 %422
  %434 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 27, i64 %422
  %435 = getelementptr inbounds %struct.State, ptr %18, i64 0, i32 1, i64 %422
  %436 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 5, i64 %422
  %437 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 6, i64 %422
  %438 = getelementptr inbounds [2 x i64], ptr %18, i64 0, i64 %423
  %439 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 6, i64 %423
  %440 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 7, i64 %422
  %441 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 7, i64 %423
  br label %446

442:                                              ; preds = %953, %420
  %443 = phi i32 [ %421, %420 ], [ %954, %953 ]
  %444 = add nuw nsw i64 %422, 1
  %445 = icmp eq i64 %444, 2
  br i1 %445, label %408, label %420, !llvm.loop !122

446:                                              ; preds = %953, %428
  %447 = phi i32 [ %421, %428 ], [ %954, %953 ]
  %448 = phi i64 [ 1, %428 ], [ %955, %953 ]
  %449 = icmp ugt i64 %448, 1
  br i1 %449, label %450, label %457

450:                                              ; preds = %446
  %451 = getelementptr inbounds i32, ptr %425, i64 %448
  %452 = load i32, ptr %451, align 4, !tbaa !10
  %453 = add nsw i64 %448, -1
  %454 = getelementptr inbounds i32, ptr %425, i64 %453
  %455 = load i32, ptr %454, align 4, !tbaa !10
  %456 = icmp eq i32 %452, %455
  br i1 %456, label %953, label %457

457:                                              ; preds = %450, %446
  %458 = phi i64 [ %453, %450 ], [ 0, %446 ]
  %459 = load i64, ptr %429, align 8, !tbaa !12
  %460 = load i64, ptr %430, align 8, !tbaa !12
  %461 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 54, i64 %460
  %462 = load ptr, ptr %461, align 8, !tbaa !79
  %463 = load i64, ptr %48, align 8, !tbaa !107
  %464 = mul i64 %463, %459
  %465 = add i64 %464, %458
  %466 = getelementptr inbounds i32, ptr %462, i64 %465
  %467 = load atomic i32, ptr %466 acquire, align 4
  %468 = icmp eq i32 %467, 0
  br i1 %468, label %469, label %517, !prof !66

469:                                              ; preds = %457, %469
  %470 = cmpxchg ptr %62, i64 0, i64 1 acquire monotonic, align 8
  %471 = extractvalue { i64, i1 } %470, 1
  br i1 %471, label %472, label %469, !llvm.loop !123

472:                                              ; preds = %469
  %473 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %460
  call void @llvm.lifetime.start.p0(i64 68, ptr nonnull %14) #15
  %474 = load ptr, ptr %473, align 8, !tbaa !60
  %475 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %460, i32 1
  %476 = load i64, ptr %475, align 8, !tbaa !58
  %477 = mul i64 %476, %459
  %478 = getelementptr inbounds i32, ptr %474, i64 %477
  %479 = icmp eq i64 %476, 0
  br i1 %479, label %503, label %480

480:                                              ; preds = %472, %480
  %481 = phi i64 [ %485, %480 ], [ 0, %472 ]
  %482 = getelementptr inbounds i32, ptr %478, i64 %481
  %483 = load i32, ptr %482, align 4, !tbaa !10
  %484 = getelementptr inbounds i32, ptr %14, i64 %481
  store i32 %483, ptr %484, align 4, !tbaa !10
  %485 = add nuw i64 %481, 1
  %486 = icmp eq i64 %485, %476
  br i1 %486, label %487, label %480, !llvm.loop !65

487:                                              ; preds = %480
  %488 = load i32, ptr %14, align 16, !tbaa !10
  %489 = trunc i64 %458 to i32
  %490 = add nsw i32 %489, 1
  %491 = icmp slt i32 %490, %488
  br i1 %491, label %492, label %503

492:                                              ; preds = %487
  %493 = sext i32 %490 to i64
  br label %494

494:                                              ; preds = %494, %492
  %495 = phi i64 [ %493, %492 ], [ %496, %494 ]
  %496 = add nuw nsw i64 %495, 1
  %497 = getelementptr inbounds [17 x i32], ptr %14, i64 0, i64 %496
  %498 = load i32, ptr %497, align 4, !tbaa !10
  %499 = getelementptr inbounds [17 x i32], ptr %14, i64 0, i64 %495
  store i32 %498, ptr %499, align 4, !tbaa !10
  %500 = load i32, ptr %14, align 16, !tbaa !10
  %501 = sext i32 %500 to i64
  %502 = icmp slt i64 %496, %501
  br i1 %502, label %494, label %503, !llvm.loop !124

503:                                              ; preds = %494, %487, %472
  %504 = phi i32 [ %488, %487 ], [ undef, %472 ], [ %500, %494 ]
  %505 = sext i32 %504 to i64
  %506 = getelementptr inbounds [17 x i32], ptr %14, i64 0, i64 %505
  store i32 -1, ptr %506, align 4, !tbaa !10
  %507 = load i32, ptr %14, align 16, !tbaa !10
  %508 = add nsw i32 %507, -1
  store i32 %508, ptr %14, align 16, !tbaa !10
  %509 = call i64 @intern(ptr noundef %0, ptr noundef nonnull %473, ptr noundef nonnull %14) #16
  call void @llvm.lifetime.end.p0(i64 68, ptr nonnull %14) #15
  %510 = load ptr, ptr %461, align 8, !tbaa !79
  %511 = load i64, ptr %48, align 8, !tbaa !107
  %512 = mul i64 %511, %459
  %513 = add i64 %512, %458
  %514 = getelementptr inbounds i32, ptr %510, i64 %513
  %515 = trunc i64 %509 to i32
  %516 = add i32 %515, 1
  store atomic i32 %516, ptr %514 release, align 4
  store atomic i64 0, ptr %62 release, align 8
  br label %520

517:                                              ; preds = %457
  %518 = zext i32 %467 to i64
  %519 = add nsw i64 %518, -1
  br label %520

520:                                              ; preds = %517, %503
  %521 = phi i64 [ %509, %503 ], [ %519, %517 ]
  %522 = load i64, ptr %431, align 8, !tbaa !12
  %523 = getelementptr inbounds i32, ptr %425, i64 %448
  %524 = load i32, ptr %523, align 4, !tbaa !10
  %525 = sext i32 %524 to i64
  %526 = load i64, ptr %432, align 8, !tbaa !12
  %527 = shl i64 %526, 35
  %528 = shl i64 %522, 14
  %529 = or i64 %528, %525
  %530 = or i64 %529, %527
  %531 = mul i64 %530, -7046029254386353131
  %532 = zext i64 %531 to i128
  %533 = load i64, ptr %64, align 8, !tbaa !42
  %534 = zext i64 %533 to i128
  %535 = mul nuw i128 %532, %534
  %536 = lshr i128 %535, 64
  %537 = trunc i128 %536 to i64
  %538 = add i64 %530, 1
  %539 = load ptr, ptr %63, align 8, !tbaa !44
  %540 = getelementptr inbounds i64, ptr %539, i64 %537
  %541 = load atomic i64, ptr %540 acquire, align 8
  %542 = lshr i64 %541, 28
  %543 = icmp ne i64 %542, %538
  %544 = and i64 %541, 268435455
  %545 = icmp ne i64 %541, 0
  %546 = select i1 %543, i64 -1, i64 %544
  %547 = and i1 %545, %543
  br i1 %547, label %548, label %565

548:                                              ; preds = %520, %548
  %549 = phi i64 [ %563, %548 ], [ %546, %520 ]
  %550 = phi i64 [ %554, %548 ], [ %537, %520 ]
  %551 = add i64 %550, 1
  %552 = load i64, ptr %64, align 8, !tbaa !42
  %553 = icmp eq i64 %551, %552
  %554 = select i1 %553, i64 0, i64 %551
  %555 = load ptr, ptr %63, align 8, !tbaa !44
  %556 = getelementptr inbounds i64, ptr %555, i64 %554
  %557 = load atomic i64, ptr %556 acquire, align 8
  %558 = lshr i64 %557, 28
  %559 = icmp ne i64 %558, %538
  %560 = and i64 %557, 268435455
  %561 = icmp ne i64 %557, 0
  %562 = select i1 %561, i64 %549, i64 -1
  %563 = select i1 %559, i64 %562, i64 %560
  %564 = and i1 %561, %559
  br i1 %564, label %548, label %565, !llvm.loop !110

565:                                              ; preds = %548, %520
  %566 = phi i64 [ %546, %520 ], [ %563, %548 ]
  %567 = icmp eq i64 %566, -1
  br i1 %567, label %568, label %725, !prof !66

568:                                              ; preds = %565, %568
  %569 = cmpxchg ptr %62, i64 0, i64 1 acquire monotonic, align 8
  %570 = extractvalue { i64, i1 } %569, 1
  br i1 %570, label %571, label %568, !llvm.loop !123

571:                                              ; preds = %568
  %572 = load i64, ptr %64, align 8, !tbaa !42
  %573 = zext i64 %572 to i128
  %574 = mul nuw i128 %573, %532
  %575 = lshr i128 %574, 64
  %576 = trunc i128 %575 to i64
  %577 = load ptr, ptr %63, align 8, !tbaa !44
  %578 = getelementptr inbounds i64, ptr %577, i64 %576
  %579 = load atomic i64, ptr %578 acquire, align 8
  %580 = lshr i64 %579, 28
  %581 = icmp ne i64 %580, %538
  %582 = and i64 %579, 268435455
  %583 = icmp ne i64 %579, 0
  %584 = select i1 %581, i64 -1, i64 %582
  %585 = and i1 %583, %581
  br i1 %585, label %586, label %603

586:                                              ; preds = %571, %586
  %587 = phi i64 [ %601, %586 ], [ %584, %571 ]
  %588 = phi i64 [ %592, %586 ], [ %576, %571 ]
  %589 = add i64 %588, 1
  %590 = load i64, ptr %64, align 8, !tbaa !42
  %591 = icmp eq i64 %589, %590
  %592 = select i1 %591, i64 0, i64 %589
  %593 = load ptr, ptr %63, align 8, !tbaa !44
  %594 = getelementptr inbounds i64, ptr %593, i64 %592
  %595 = load atomic i64, ptr %594 acquire, align 8
  %596 = lshr i64 %595, 28
  %597 = icmp ne i64 %596, %538
  %598 = and i64 %595, 268435455
  %599 = icmp ne i64 %595, 0
  %600 = select i1 %599, i64 %587, i64 -1
  %601 = select i1 %597, i64 %600, i64 %598
  %602 = and i1 %599, %597
  br i1 %602, label %586, label %603, !llvm.loop !110

603:                                              ; preds = %586, %571
  %604 = phi i64 [ %584, %571 ], [ %601, %586 ]
  %605 = icmp eq i64 %604, -1
  br i1 %605, label %606, label %723

606:                                              ; preds = %603
  %607 = load i64, ptr %65, align 8, !tbaa !125
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %13) #15
  %608 = load i64, ptr %432, align 8, !tbaa !12
  %609 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %608
  %610 = load ptr, ptr %609, align 8, !tbaa !60
  %611 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %608, i32 1
  %612 = load i64, ptr %611, align 8, !tbaa !58
  %613 = mul i64 %612, %522
  %614 = getelementptr inbounds i32, ptr %610, i64 %613
  %615 = load i64, ptr %66, align 8, !tbaa !126
  %616 = icmp eq i64 %615, 0
  br i1 %616, label %624, label %617

617:                                              ; preds = %606, %617
  %618 = phi i64 [ %622, %617 ], [ 0, %606 ]
  %619 = getelementptr inbounds i32, ptr %614, i64 %618
  %620 = load i32, ptr %619, align 4, !tbaa !10
  %621 = getelementptr inbounds i32, ptr %13, i64 %618
  store i32 %620, ptr %621, align 4, !tbaa !10
  %622 = add nuw i64 %618, 1
  %623 = icmp eq i64 %622, %615
  br i1 %623, label %624, label %617, !llvm.loop !65

624:                                              ; preds = %617, %606
  %625 = load i64, ptr %433, align 8, !tbaa !12
  %626 = load i64, ptr %434, align 8, !tbaa !12
  %627 = icmp ult i64 %625, %626
  br i1 %627, label %708, label %661

628:                                              ; preds = %719
  %629 = load i64, ptr %65, align 8, !tbaa !125
  %630 = sub i64 %629, %607
  %631 = icmp ugt i64 %629, %607
  br i1 %631, label %632, label %661

632:                                              ; preds = %628
  %633 = load ptr, ptr %52, align 8, !tbaa !111
  br label %634

634:                                              ; preds = %657, %632
  %635 = phi i1 [ true, %632 ], [ %659, %657 ]
  %636 = phi i64 [ %607, %632 ], [ %658, %657 ]
  %637 = getelementptr inbounds %struct.Local, ptr %633, i64 %636, i32 5
  %638 = load i32, ptr %637, align 4, !tbaa !127
  %639 = icmp eq i32 %638, -1
  br i1 %639, label %657, label %640

640:                                              ; preds = %634
  %641 = load ptr, ptr %68, align 8, !tbaa !129
  %642 = zext i32 %638 to i64
  br label %646

643:                                              ; preds = %651
  %644 = add nuw nsw i64 %647, 1
  %645 = icmp eq i64 %644, 4294967295
  br i1 %645, label %657, label %646, !llvm.loop !130

646:                                              ; preds = %643, %640
  %647 = phi i64 [ %642, %640 ], [ %644, %643 ]
  %648 = getelementptr inbounds i32, ptr %641, i64 %647
  %649 = load i32, ptr %648, align 4, !tbaa !10
  %650 = icmp eq i32 %649, -1
  br i1 %650, label %657, label %651

651:                                              ; preds = %646
  %652 = load ptr, ptr %69, align 8, !tbaa !79
  %653 = zext i32 %649 to i64
  %654 = getelementptr inbounds %struct.Claim, ptr %652, i64 %653, i32 6
  %655 = load i64, ptr %654, align 8, !tbaa !131
  %656 = icmp eq i64 %655, 0
  br i1 %656, label %643, label %661

657:                                              ; preds = %646, %643, %634
  %658 = add nuw i64 %636, 1
  %659 = icmp ult i64 %658, %629
  %660 = icmp eq i64 %658, %629
  br i1 %660, label %661, label %634, !llvm.loop !133

661:                                              ; preds = %657, %651, %628, %624
  %662 = phi i64 [ %630, %628 ], [ 0, %624 ], [ %630, %651 ], [ %630, %657 ]
  %663 = phi i1 [ false, %628 ], [ false, %624 ], [ %635, %651 ], [ %659, %657 ]
  %664 = icmp ult i64 %662, 32
  %665 = icmp ult i64 %607, 4194304
  %666 = and i1 %665, %664
  br i1 %666, label %669, label %667

667:                                              ; preds = %661
  %668 = atomicrmw or ptr %20, i64 4 monotonic, align 8
  br label %669

669:                                              ; preds = %667, %661
  %670 = shl i64 %607, 6
  %671 = shl i64 %662, 1
  %672 = and i64 %671, 62
  %673 = or i64 %672, %670
  %674 = zext i1 %663 to i64
  %675 = or i64 %673, %674
  %676 = load i64, ptr %64, align 8, !tbaa !42
  %677 = zext i64 %676 to i128
  %678 = mul nuw i128 %677, %532
  %679 = lshr i128 %678, 64
  %680 = trunc i128 %679 to i64
  %681 = load ptr, ptr %63, align 8, !tbaa !44
  %682 = getelementptr inbounds i64, ptr %681, i64 %680
  %683 = load i64, ptr %682, align 8, !tbaa !12
  %684 = icmp eq i64 %683, 0
  br i1 %684, label %693, label %685

685:                                              ; preds = %669, %685
  %686 = phi i64 [ %689, %685 ], [ %680, %669 ]
  %687 = add i64 %686, 1
  %688 = icmp eq i64 %687, %676
  %689 = select i1 %688, i64 0, i64 %687
  %690 = getelementptr inbounds i64, ptr %681, i64 %689
  %691 = load i64, ptr %690, align 8, !tbaa !12
  %692 = icmp eq i64 %691, 0
  br i1 %692, label %693, label %685, !llvm.loop !134

693:                                              ; preds = %685, %669
  %694 = phi i64 [ %680, %669 ], [ %689, %685 ]
  %695 = getelementptr inbounds i64, ptr %681, i64 %694
  %696 = shl i64 %530, 28
  %697 = add i64 %696, 268435456
  %698 = or i64 %675, %697
  store atomic i64 %698, ptr %695 release, align 8
  %699 = atomicrmw add ptr %70, i64 1 monotonic, align 8
  %700 = mul i64 %699, 100
  %701 = add i64 %700, 100
  %702 = load i64, ptr %64, align 8, !tbaa !42
  %703 = mul i64 %702, 60
  %704 = icmp ugt i64 %701, %703
  br i1 %704, label %705, label %707, !prof !66

705:                                              ; preds = %693
  %706 = atomicrmw or ptr %20, i64 2 monotonic, align 8
  br label %707

707:                                              ; preds = %705, %693
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %13) #15
  br label %723

708:                                              ; preds = %624, %719
  %709 = phi i64 [ %720, %719 ], [ %625, %624 ]
  %710 = call fastcc i32 @take_offer(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %709, ptr noundef nonnull %13, i32 noundef %524, i64 noundef 0) #16
  %711 = icmp eq i32 %710, 0
  br i1 %711, label %719, label %712

712:                                              ; preds = %708
  %713 = call fastcc i32 @add_local(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %422, i64 noundef %522, i64 noundef %709, i64 noundef %607, i32 noundef %524) #16
  %714 = icmp eq i32 %713, 0
  br i1 %714, label %719, label %715

715:                                              ; preds = %712
  %716 = load i64, ptr %65, align 8, !tbaa !125
  %717 = add i64 %716, -1
  %718 = load i64, ptr %67, align 8, !tbaa !135
  call fastcc void @judge_local(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %422, i64 noundef %522, i64 noundef %717, i64 noundef %718, i64 noundef %104, i64 noundef %105) #16
  br label %719

719:                                              ; preds = %715, %712, %708
  %720 = add nuw i64 %709, 1
  %721 = load i64, ptr %434, align 8, !tbaa !12
  %722 = icmp ult i64 %720, %721
  br i1 %722, label %708, label %628, !llvm.loop !136

723:                                              ; preds = %707, %603
  %724 = phi i64 [ %675, %707 ], [ %604, %603 ]
  store atomic i64 0, ptr %62 release, align 8
  br label %725

725:                                              ; preds = %723, %565
  %726 = phi i64 [ %724, %723 ], [ %566, %565 ]
  %727 = lshr i64 %726, 6
  %728 = lshr i64 %726, 1
  %729 = and i64 %728, 31
  %730 = and i64 %726, 1
  %731 = load i64, ptr %37, align 8, !tbaa !100
  %732 = or i64 %731, %730
  store i64 %732, ptr %37, align 8, !tbaa !100
  %733 = add nuw nsw i64 %729, %727
  %734 = icmp eq i64 %729, 0
  br i1 %734, label %953, label %735

735:                                              ; preds = %725, %949
  %736 = phi i32 [ %950, %949 ], [ %447, %725 ]
  %737 = phi i64 [ %951, %949 ], [ %727, %725 ]
  %738 = load ptr, ptr %49, align 8, !tbaa !108
  %739 = getelementptr inbounds i64, ptr %738, i64 %737
  %740 = load i64, ptr %739, align 8, !tbaa !12
  %741 = load i32, ptr %35, align 8, !tbaa !99
  %742 = icmp eq i32 %741, 0
  %743 = icmp ult i64 %740, 4503599627370496
  %744 = select i1 %742, i1 true, i1 %743
  br i1 %744, label %749, label %745, !prof !109

745:                                              ; preds = %735
  %746 = load i64, ptr %47, align 8, !tbaa !106
  %747 = load i64, ptr %31, align 8, !tbaa !95
  %748 = load i64, ptr %32, align 8, !tbaa !98
  call fastcc void @judge_far(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %737, i64 noundef %422, ptr noundef nonnull %18, i64 noundef %746, i64 noundef %747, i64 noundef %748) #16
  br label %749

749:                                              ; preds = %745, %735
  %750 = load i64, ptr %45, align 8, !tbaa !68
  %751 = and i64 %750, 2
  %752 = icmp eq i64 %751, 0
  br i1 %752, label %760, label %753

753:                                              ; preds = %749
  %754 = and i64 %740, 16777215
  %755 = load i64, ptr %431, align 8, !tbaa !12
  %756 = icmp eq i64 %754, %755
  %757 = and i64 %740, 4222124650659840
  %758 = icmp eq i64 %757, 0
  %759 = and i1 %758, %756
  br i1 %759, label %949, label %760

760:                                              ; preds = %753, %749
  %761 = load i64, ptr %435, align 8, !tbaa !12
  %762 = load i64, ptr %436, align 8, !tbaa !12
  %763 = lshr i64 %740, 48
  %764 = and i64 %763, 15
  %765 = icmp ne i64 %764, 0
  %766 = icmp ne i64 %762, 0
  %767 = and i1 %765, %766
  br i1 %767, label %768, label %815

768:                                              ; preds = %760
  %769 = lshr i64 %740, 24
  %770 = and i64 %769, 16777215
  %771 = load i64, ptr %432, align 8, !tbaa !12
  %772 = shl i64 %771, 35
  %773 = shl i64 %761, 14
  %774 = or i64 %773, %772
  %775 = or i64 %774, %770
  %776 = mul i64 %775, -7046029254386353131
  %777 = zext i64 %776 to i128
  %778 = load i64, ptr %51, align 8, !tbaa !42
  %779 = zext i64 %778 to i128
  %780 = mul nuw i128 %777, %779
  %781 = lshr i128 %780, 64
  %782 = trunc i128 %781 to i64
  %783 = add i64 %775, 1
  %784 = load ptr, ptr %50, align 8, !tbaa !44
  %785 = getelementptr inbounds i64, ptr %784, i64 %782
  %786 = load atomic i64, ptr %785 acquire, align 8
  %787 = lshr i64 %786, 28
  %788 = icmp ne i64 %787, %783
  %789 = and i64 %786, 268435455
  %790 = icmp ne i64 %786, 0
  %791 = select i1 %788, i64 -1, i64 %789
  %792 = and i1 %790, %788
  br i1 %792, label %793, label %810

793:                                              ; preds = %768, %793
  %794 = phi i64 [ %808, %793 ], [ %791, %768 ]
  %795 = phi i64 [ %799, %793 ], [ %782, %768 ]
  %796 = add i64 %795, 1
  %797 = load i64, ptr %51, align 8, !tbaa !42
  %798 = icmp eq i64 %796, %797
  %799 = select i1 %798, i64 0, i64 %796
  %800 = load ptr, ptr %50, align 8, !tbaa !44
  %801 = getelementptr inbounds i64, ptr %800, i64 %799
  %802 = load atomic i64, ptr %801 acquire, align 8
  %803 = lshr i64 %802, 28
  %804 = icmp ne i64 %803, %783
  %805 = and i64 %802, 268435455
  %806 = icmp ne i64 %802, 0
  %807 = select i1 %806, i64 %794, i64 -1
  %808 = select i1 %804, i64 %807, i64 %805
  %809 = and i1 %806, %804
  br i1 %809, label %793, label %810, !llvm.loop !110

810:                                              ; preds = %793, %768
  %811 = phi i64 [ %791, %768 ], [ %808, %793 ]
  %812 = icmp eq i64 %811, -1
  br i1 %812, label %813, label %815, !prof !66

813:                                              ; preds = %810
  %814 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %771, i64 noundef %761, i64 noundef %770, i64 noundef %775) #16
  br label %815

815:                                              ; preds = %813, %810, %760
  %816 = phi i64 [ %761, %760 ], [ %814, %813 ], [ %811, %810 ]
  %817 = phi i64 [ 0, %760 ], [ 1, %813 ], [ 1, %810 ]
  %818 = icmp ugt i64 %764, %817
  %819 = icmp ult i64 %817, %762
  %820 = and i1 %818, %819
  br i1 %820, label %821, label %878, !prof !66

821:                                              ; preds = %815, %872
  %822 = phi i64 [ %874, %872 ], [ %817, %815 ]
  %823 = phi i64 [ %873, %872 ], [ %816, %815 ]
  %824 = load ptr, ptr %52, align 8, !tbaa !111
  %825 = getelementptr inbounds %struct.Local, ptr %824, i64 %737, i32 6, i64 %822
  %826 = load i32, ptr %825, align 4, !tbaa !10
  %827 = zext i32 %826 to i64
  %828 = load i64, ptr %432, align 8, !tbaa !12
  %829 = shl i64 %828, 35
  %830 = shl i64 %823, 14
  %831 = or i64 %830, %829
  %832 = or i64 %831, %827
  %833 = mul i64 %832, -7046029254386353131
  %834 = zext i64 %833 to i128
  %835 = load i64, ptr %51, align 8, !tbaa !42
  %836 = zext i64 %835 to i128
  %837 = mul nuw i128 %834, %836
  %838 = lshr i128 %837, 64
  %839 = trunc i128 %838 to i64
  %840 = add i64 %832, 1
  %841 = load ptr, ptr %50, align 8, !tbaa !44
  %842 = getelementptr inbounds i64, ptr %841, i64 %839
  %843 = load atomic i64, ptr %842 acquire, align 8
  %844 = lshr i64 %843, 28
  %845 = icmp ne i64 %844, %840
  %846 = and i64 %843, 268435455
  %847 = icmp ne i64 %843, 0
  %848 = select i1 %845, i64 -1, i64 %846
  %849 = and i1 %847, %845
  br i1 %849, label %850, label %867

850:                                              ; preds = %821, %850
  %851 = phi i64 [ %865, %850 ], [ %848, %821 ]
  %852 = phi i64 [ %856, %850 ], [ %839, %821 ]
  %853 = add i64 %852, 1
  %854 = load i64, ptr %51, align 8, !tbaa !42
  %855 = icmp eq i64 %853, %854
  %856 = select i1 %855, i64 0, i64 %853
  %857 = load ptr, ptr %50, align 8, !tbaa !44
  %858 = getelementptr inbounds i64, ptr %857, i64 %856
  %859 = load atomic i64, ptr %858 acquire, align 8
  %860 = lshr i64 %859, 28
  %861 = icmp ne i64 %860, %840
  %862 = and i64 %859, 268435455
  %863 = icmp ne i64 %859, 0
  %864 = select i1 %863, i64 %851, i64 -1
  %865 = select i1 %861, i64 %864, i64 %862
  %866 = and i1 %863, %861
  br i1 %866, label %850, label %867, !llvm.loop !110

867:                                              ; preds = %850, %821
  %868 = phi i64 [ %848, %821 ], [ %865, %850 ]
  %869 = icmp eq i64 %868, -1
  br i1 %869, label %870, label %872, !prof !66

870:                                              ; preds = %867
  %871 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %828, i64 noundef %823, i64 noundef %827, i64 noundef %832) #16
  br label %872

872:                                              ; preds = %870, %867
  %873 = phi i64 [ %871, %870 ], [ %868, %867 ]
  %874 = add nuw nsw i64 %822, 1
  %875 = icmp ugt i64 %764, %874
  %876 = icmp ult i64 %874, %762
  %877 = and i1 %875, %876
  br i1 %877, label %821, label %878, !prof !66, !llvm.loop !112

878:                                              ; preds = %872, %815
  %879 = phi i64 [ %816, %815 ], [ %873, %872 ]
  %880 = phi i64 [ %817, %815 ], [ %874, %872 ]
  %881 = phi i1 [ %818, %815 ], [ %875, %872 ]
  %882 = sub i64 %764, %880
  %883 = load i64, ptr %53, align 8, !tbaa !113
  %884 = add i64 %882, %883
  store i64 %884, ptr %53, align 8, !tbaa !113
  %885 = zext i1 %881 to i64
  %886 = shl nuw i64 %885, %422
  %887 = load i64, ptr %39, align 8, !tbaa !12
  %888 = or i64 %887, %886
  store i64 %888, ptr %39, align 8, !tbaa !12
  %889 = and i64 %740, 16777215
  %890 = load i64, ptr %437, align 8, !tbaa !12
  %891 = shl i64 %889, %890
  %892 = load i64, ptr %438, align 8, !tbaa !12
  %893 = load i64, ptr %439, align 8, !tbaa !12
  %894 = shl i64 %892, %893
  %895 = or i64 %894, %891
  %896 = load i64, ptr %440, align 8, !tbaa !12
  %897 = shl i64 %879, %896
  %898 = or i64 %895, %897
  %899 = load i64, ptr %441, align 8, !tbaa !12
  %900 = shl i64 %521, %899
  %901 = or i64 %898, %900
  %902 = load i32, ptr %36, align 4, !tbaa !103
  %903 = icmp eq i32 %902, 0
  br i1 %903, label %936, label %904, !prof !69

904:                                              ; preds = %878
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %12) #15
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %11) #15, !noalias !215
  store ptr %12, ptr %11, align 16, !tbaa !79, !noalias !215
  store ptr %72, ptr %71, align 8, !tbaa !79, !noalias !215
  store ptr %74, ptr %73, align 16, !tbaa !79, !noalias !215
  store ptr %76, ptr %75, align 8, !tbaa !79, !noalias !215
  br label %905

905:                                              ; preds = %905, %904
  %906 = phi i64 [ 0, %904 ], [ %917, %905 ]
  %907 = phi i64 [ %901, %904 ], [ %916, %905 ]
  %908 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %906
  %909 = load i64, ptr %908, align 8, !tbaa !12, !noalias !215
  %910 = shl nsw i64 -1, %909
  %911 = xor i64 %910, -1
  %912 = and i64 %907, %911
  %913 = getelementptr inbounds [4 x ptr], ptr %11, i64 0, i64 %906
  %914 = load ptr, ptr %913, align 8, !tbaa !79, !noalias !215
  store i64 %912, ptr %914, align 8, !tbaa !12
  %915 = load i64, ptr %908, align 8, !tbaa !12, !noalias !215
  %916 = lshr i64 %907, %915
  %917 = add nuw nsw i64 %906, 1
  %918 = icmp eq i64 %917, 4
  br i1 %918, label %919, label %905, !llvm.loop !80

919:                                              ; preds = %905
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %11) #15, !noalias !215
  %920 = load i64, ptr %72, align 8, !tbaa !12
  %921 = load i64, ptr %12, align 8, !tbaa !12
  %922 = load i64, ptr %40, align 8, !tbaa !12
  %923 = shl i64 %921, %922
  %924 = or i64 %923, %920
  %925 = load i64, ptr %76, align 8, !tbaa !12
  %926 = load i64, ptr %42, align 8, !tbaa !12
  %927 = add i64 %926, %922
  %928 = shl i64 %925, %927
  %929 = or i64 %924, %928
  %930 = load i64, ptr %74, align 8, !tbaa !12
  %931 = load i64, ptr %43, align 8, !tbaa !12
  %932 = add i64 %931, %927
  %933 = shl i64 %930, %932
  %934 = or i64 %929, %933
  %935 = call i64 @llvm.umin.i64(i64 %934, i64 %901)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %12) #15
  br label %936

936:                                              ; preds = %919, %878
  %937 = phi i64 [ %935, %919 ], [ %901, %878 ]
  %938 = load i64, ptr %60, align 8, !tbaa !117
  %939 = add i64 %938, 1
  store i64 %939, ptr %60, align 8, !tbaa !117
  %940 = icmp eq i64 %104, %937
  br i1 %940, label %949, label %941

941:                                              ; preds = %936
  %942 = load ptr, ptr %1, align 8, !tbaa !75
  %943 = load i64, ptr %23, align 8, !tbaa !70
  %944 = getelementptr inbounds i64, ptr %942, i64 %943
  store i64 %937, ptr %944, align 8, !tbaa !12
  %945 = load ptr, ptr %61, align 8, !tbaa !83
  %946 = load i64, ptr %23, align 8, !tbaa !70
  %947 = add i64 %946, 1
  store i64 %947, ptr %23, align 8, !tbaa !70
  %948 = getelementptr inbounds i32, ptr %945, i64 %946
  store i32 %151, ptr %948, align 4, !tbaa !10
  br label %949

949:                                              ; preds = %941, %936, %753
  %950 = phi i32 [ %736, %753 ], [ %736, %936 ], [ 1, %941 ]
  %951 = add nuw nsw i64 %737, 1
  %952 = icmp ult i64 %951, %733
  br i1 %952, label %735, label %953, !llvm.loop !119

953:                                              ; preds = %949, %725, %450
  %954 = phi i32 [ %447, %450 ], [ %447, %725 ], [ %950, %949 ]
  %955 = add nuw nsw i64 %448, 1
  %956 = load i32, ptr %425, align 4, !tbaa !10
  %957 = sext i32 %956 to i64
  %958 = icmp slt i64 %448, %957
  br i1 %958, label %446, label %442, !llvm.loop !140

959:                                              ; preds = %1145, %408
  %960 = phi i32 [ %443, %408 ], [ %1146, %1145 ]
  %961 = load i64, ptr %78, align 8, !tbaa !141
  %962 = icmp eq i64 %961, 0
  br i1 %962, label %1312, label %1150

963:                                              ; preds = %408, %1145
  %964 = phi i32 [ %1146, %1145 ], [ %443, %408 ]
  %965 = phi i64 [ %1147, %1145 ], [ %418, %408 ]
  %966 = phi i1 [ false, %1145 ], [ true, %408 ]
  %967 = phi i64 [ 1, %1145 ], [ 0, %408 ]
  br i1 %417, label %980, label %968

968:                                              ; preds = %963
  %969 = load i64, ptr %78, align 8, !tbaa !141
  %970 = icmp eq i64 %969, 0
  br i1 %970, label %975, label %971

971:                                              ; preds = %968
  %972 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 5, i64 %967
  %973 = load i64, ptr %972, align 8, !tbaa !12
  %974 = icmp eq i64 %973, 0
  br i1 %974, label %980, label %975

975:                                              ; preds = %971, %968
  %976 = load i64, ptr %39, align 8, !tbaa !102
  %977 = shl nuw nsw i64 1, %967
  %978 = and i64 %976, %977
  %979 = icmp eq i64 %978, 0
  br i1 %979, label %1145, label %980

980:                                              ; preds = %975, %971, %963
  %981 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 1, i64 %967
  %982 = load ptr, ptr %981, align 8, !tbaa !79
  %983 = load i32, ptr %982, align 4, !tbaa !10
  %984 = icmp slt i32 %983, 1
  br i1 %984, label %1145, label %985

985:                                              ; preds = %980
  %986 = getelementptr inbounds %struct.State, ptr %18, i64 0, i32 1, i64 %967
  %987 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %967
  %988 = getelementptr inbounds [2 x i64], ptr %18, i64 0, i64 %967
  %989 = xor i64 %967, 1
  %990 = getelementptr inbounds %struct.State, ptr %18, i64 0, i32 1, i64 %989
  %991 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 6, i64 %967
  %992 = getelementptr inbounds [2 x i64], ptr %18, i64 0, i64 %989
  %993 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 6, i64 %989
  %994 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 7, i64 %967
  %995 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 7, i64 %989
  br label %996

996:                                              ; preds = %1137, %985
  %997 = phi i32 [ %964, %985 ], [ %1138, %1137 ]
  %998 = phi i32 [ %983, %985 ], [ %1139, %1137 ]
  %999 = phi i64 [ 1, %985 ], [ %1140, %1137 ]
  %1000 = icmp ugt i64 %999, 1
  br i1 %1000, label %1001, label %1008

1001:                                             ; preds = %996
  %1002 = getelementptr inbounds i32, ptr %982, i64 %999
  %1003 = load i32, ptr %1002, align 4, !tbaa !10
  %1004 = add nsw i64 %999, -1
  %1005 = getelementptr inbounds i32, ptr %982, i64 %1004
  %1006 = load i32, ptr %1005, align 4, !tbaa !10
  %1007 = icmp eq i32 %1003, %1006
  br i1 %1007, label %1137, label %1008

1008:                                             ; preds = %1001, %996
  %1009 = phi i64 [ %1004, %1001 ], [ 0, %996 ]
  %1010 = load i64, ptr %986, align 8, !tbaa !12
  %1011 = load i64, ptr %987, align 8, !tbaa !12
  %1012 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 54, i64 %1011
  %1013 = load ptr, ptr %1012, align 8, !tbaa !79
  %1014 = load i64, ptr %48, align 8, !tbaa !107
  %1015 = mul i64 %1014, %1010
  %1016 = add i64 %1015, %1009
  %1017 = getelementptr inbounds i32, ptr %1013, i64 %1016
  %1018 = load atomic i32, ptr %1017 acquire, align 4
  %1019 = icmp eq i32 %1018, 0
  br i1 %1019, label %1020, label %1068, !prof !66

1020:                                             ; preds = %1008, %1020
  %1021 = cmpxchg ptr %62, i64 0, i64 1 acquire monotonic, align 8
  %1022 = extractvalue { i64, i1 } %1021, 1
  br i1 %1022, label %1023, label %1020, !llvm.loop !123

1023:                                             ; preds = %1020
  %1024 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1011
  call void @llvm.lifetime.start.p0(i64 68, ptr nonnull %10) #15
  %1025 = load ptr, ptr %1024, align 8, !tbaa !60
  %1026 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1011, i32 1
  %1027 = load i64, ptr %1026, align 8, !tbaa !58
  %1028 = mul i64 %1027, %1010
  %1029 = getelementptr inbounds i32, ptr %1025, i64 %1028
  %1030 = icmp eq i64 %1027, 0
  br i1 %1030, label %1054, label %1031

1031:                                             ; preds = %1023, %1031
  %1032 = phi i64 [ %1036, %1031 ], [ 0, %1023 ]
  %1033 = getelementptr inbounds i32, ptr %1029, i64 %1032
  %1034 = load i32, ptr %1033, align 4, !tbaa !10
  %1035 = getelementptr inbounds i32, ptr %10, i64 %1032
  store i32 %1034, ptr %1035, align 4, !tbaa !10
  %1036 = add nuw i64 %1032, 1
  %1037 = icmp eq i64 %1036, %1027
  br i1 %1037, label %1038, label %1031, !llvm.loop !65

1038:                                             ; preds = %1031
  %1039 = load i32, ptr %10, align 16, !tbaa !10
  %1040 = trunc i64 %1009 to i32
  %1041 = add nsw i32 %1040, 1
  %1042 = icmp slt i32 %1041, %1039
  br i1 %1042, label %1043, label %1054

1043:                                             ; preds = %1038
  %1044 = sext i32 %1041 to i64
  br label %1045

1045:                                             ; preds = %1045, %1043
  %1046 = phi i64 [ %1044, %1043 ], [ %1047, %1045 ]
  %1047 = add nuw nsw i64 %1046, 1
  %1048 = getelementptr inbounds [17 x i32], ptr %10, i64 0, i64 %1047
  %1049 = load i32, ptr %1048, align 4, !tbaa !10
  %1050 = getelementptr inbounds [17 x i32], ptr %10, i64 0, i64 %1046
  store i32 %1049, ptr %1050, align 4, !tbaa !10
  %1051 = load i32, ptr %10, align 16, !tbaa !10
  %1052 = sext i32 %1051 to i64
  %1053 = icmp slt i64 %1047, %1052
  br i1 %1053, label %1045, label %1054, !llvm.loop !124

1054:                                             ; preds = %1045, %1038, %1023
  %1055 = phi i32 [ %1039, %1038 ], [ undef, %1023 ], [ %1051, %1045 ]
  %1056 = sext i32 %1055 to i64
  %1057 = getelementptr inbounds [17 x i32], ptr %10, i64 0, i64 %1056
  store i32 -1, ptr %1057, align 4, !tbaa !10
  %1058 = load i32, ptr %10, align 16, !tbaa !10
  %1059 = add nsw i32 %1058, -1
  store i32 %1059, ptr %10, align 16, !tbaa !10
  %1060 = call i64 @intern(ptr noundef %0, ptr noundef nonnull %1024, ptr noundef nonnull %10) #16
  call void @llvm.lifetime.end.p0(i64 68, ptr nonnull %10) #15
  %1061 = load ptr, ptr %1012, align 8, !tbaa !79
  %1062 = load i64, ptr %48, align 8, !tbaa !107
  %1063 = mul i64 %1062, %1010
  %1064 = add i64 %1063, %1009
  %1065 = getelementptr inbounds i32, ptr %1061, i64 %1064
  %1066 = trunc i64 %1060 to i32
  %1067 = add i32 %1066, 1
  store atomic i32 %1067, ptr %1065 release, align 4
  store atomic i64 0, ptr %62 release, align 8
  br label %1071

1068:                                             ; preds = %1008
  %1069 = zext i32 %1018 to i64
  %1070 = add nsw i64 %1069, -1
  br label %1071

1071:                                             ; preds = %1068, %1054
  %1072 = phi i64 [ %1060, %1054 ], [ %1070, %1068 ]
  %1073 = load i64, ptr %988, align 8, !tbaa !12
  %1074 = load i64, ptr %990, align 8, !tbaa !12
  %1075 = load i64, ptr %991, align 8, !tbaa !12
  %1076 = shl i64 %1073, %1075
  %1077 = load i64, ptr %992, align 8, !tbaa !12
  %1078 = load i64, ptr %993, align 8, !tbaa !12
  %1079 = shl i64 %1077, %1078
  %1080 = or i64 %1079, %1076
  %1081 = load i64, ptr %994, align 8, !tbaa !12
  %1082 = shl i64 %1072, %1081
  %1083 = or i64 %1080, %1082
  %1084 = load i64, ptr %995, align 8, !tbaa !12
  %1085 = shl i64 %1074, %1084
  %1086 = or i64 %1083, %1085
  %1087 = load i32, ptr %36, align 4, !tbaa !103
  %1088 = icmp eq i32 %1087, 0
  br i1 %1088, label %1121, label %1089, !prof !69

1089:                                             ; preds = %1071
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %9) #15
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %8) #15, !noalias !218
  store ptr %9, ptr %8, align 16, !tbaa !79, !noalias !218
  store ptr %80, ptr %79, align 8, !tbaa !79, !noalias !218
  store ptr %82, ptr %81, align 16, !tbaa !79, !noalias !218
  store ptr %84, ptr %83, align 8, !tbaa !79, !noalias !218
  br label %1090

1090:                                             ; preds = %1090, %1089
  %1091 = phi i64 [ 0, %1089 ], [ %1102, %1090 ]
  %1092 = phi i64 [ %1086, %1089 ], [ %1101, %1090 ]
  %1093 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %1091
  %1094 = load i64, ptr %1093, align 8, !tbaa !12, !noalias !218
  %1095 = shl nsw i64 -1, %1094
  %1096 = xor i64 %1095, -1
  %1097 = and i64 %1092, %1096
  %1098 = getelementptr inbounds [4 x ptr], ptr %8, i64 0, i64 %1091
  %1099 = load ptr, ptr %1098, align 8, !tbaa !79, !noalias !218
  store i64 %1097, ptr %1099, align 8, !tbaa !12
  %1100 = load i64, ptr %1093, align 8, !tbaa !12, !noalias !218
  %1101 = lshr i64 %1092, %1100
  %1102 = add nuw nsw i64 %1091, 1
  %1103 = icmp eq i64 %1102, 4
  br i1 %1103, label %1104, label %1090, !llvm.loop !80

1104:                                             ; preds = %1090
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %8) #15, !noalias !218
  %1105 = load i64, ptr %80, align 8, !tbaa !12
  %1106 = load i64, ptr %9, align 8, !tbaa !12
  %1107 = load i64, ptr %40, align 8, !tbaa !12
  %1108 = shl i64 %1106, %1107
  %1109 = or i64 %1108, %1105
  %1110 = load i64, ptr %84, align 8, !tbaa !12
  %1111 = load i64, ptr %42, align 8, !tbaa !12
  %1112 = add i64 %1111, %1107
  %1113 = shl i64 %1110, %1112
  %1114 = or i64 %1109, %1113
  %1115 = load i64, ptr %82, align 8, !tbaa !12
  %1116 = load i64, ptr %43, align 8, !tbaa !12
  %1117 = add i64 %1116, %1112
  %1118 = shl i64 %1115, %1117
  %1119 = or i64 %1114, %1118
  %1120 = call i64 @llvm.umin.i64(i64 %1119, i64 %1086)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %9) #15
  br label %1121

1121:                                             ; preds = %1104, %1071
  %1122 = phi i64 [ %1120, %1104 ], [ %1086, %1071 ]
  %1123 = load i64, ptr %60, align 8, !tbaa !117
  %1124 = add i64 %1123, 1
  store i64 %1124, ptr %60, align 8, !tbaa !117
  %1125 = icmp eq i64 %104, %1122
  br i1 %1125, label %1134, label %1126

1126:                                             ; preds = %1121
  %1127 = load ptr, ptr %1, align 8, !tbaa !75
  %1128 = load i64, ptr %23, align 8, !tbaa !70
  %1129 = getelementptr inbounds i64, ptr %1127, i64 %1128
  store i64 %1122, ptr %1129, align 8, !tbaa !12
  %1130 = load ptr, ptr %61, align 8, !tbaa !83
  %1131 = load i64, ptr %23, align 8, !tbaa !70
  %1132 = add i64 %1131, 1
  store i64 %1132, ptr %23, align 8, !tbaa !70
  %1133 = getelementptr inbounds i32, ptr %1130, i64 %1131
  store i32 %151, ptr %1133, align 4, !tbaa !10
  br label %1134

1134:                                             ; preds = %1121, %1126
  %1135 = phi i32 [ %997, %1121 ], [ 1, %1126 ]
  %1136 = load i32, ptr %982, align 4, !tbaa !10
  br label %1137

1137:                                             ; preds = %1134, %1001
  %1138 = phi i32 [ %997, %1001 ], [ %1135, %1134 ]
  %1139 = phi i32 [ %998, %1001 ], [ %1136, %1134 ]
  %1140 = add nuw nsw i64 %999, 1
  %1141 = sext i32 %1139 to i64
  %1142 = icmp slt i64 %999, %1141
  br i1 %1142, label %996, label %1143, !llvm.loop !145

1143:                                             ; preds = %1137
  %1144 = load i64, ptr %77, align 8, !tbaa !121
  br label %1145

1145:                                             ; preds = %1143, %980, %975
  %1146 = phi i32 [ %964, %980 ], [ %1138, %1143 ], [ %964, %975 ]
  %1147 = phi i64 [ %965, %980 ], [ %1144, %1143 ], [ %965, %975 ]
  %1148 = icmp ne i64 %1147, 0
  %1149 = and i1 %966, %1148
  br i1 %1149, label %963, label %959, !llvm.loop !146

1150:                                             ; preds = %959, %1307
  %1151 = phi i32 [ %1308, %1307 ], [ %960, %959 ]
  %1152 = phi i64 [ %1309, %1307 ], [ %961, %959 ]
  %1153 = phi i1 [ false, %1307 ], [ true, %959 ]
  %1154 = phi i64 [ 1, %1307 ], [ 0, %959 ]
  %1155 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 5, i64 %1154
  %1156 = load i64, ptr %1155, align 8, !tbaa !12
  %1157 = icmp eq i64 %1156, 0
  br i1 %1157, label %1307, label %1158

1158:                                             ; preds = %1150
  %1159 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 1, i64 %1154
  %1160 = load ptr, ptr %1159, align 8, !tbaa !79
  %1161 = load i32, ptr %1160, align 4, !tbaa !10
  %1162 = icmp slt i32 %1161, 1
  br i1 %1162, label %1307, label %1163

1163:                                             ; preds = %1158
  %1164 = getelementptr inbounds %struct.State, ptr %18, i64 0, i32 1, i64 %1154
  %1165 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %1154
  %1166 = getelementptr inbounds [2 x i64], ptr %18, i64 0, i64 %1154
  %1167 = xor i64 %1154, 1
  %1168 = getelementptr inbounds %struct.State, ptr %18, i64 0, i32 1, i64 %1167
  %1169 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 6, i64 %1154
  %1170 = getelementptr inbounds [2 x i64], ptr %18, i64 0, i64 %1167
  %1171 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 6, i64 %1167
  %1172 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 7, i64 %1154
  %1173 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 7, i64 %1167
  br label %1174

1174:                                             ; preds = %1299, %1163
  %1175 = phi i32 [ %1151, %1163 ], [ %1300, %1299 ]
  %1176 = phi i32 [ %1161, %1163 ], [ %1301, %1299 ]
  %1177 = phi i64 [ 1, %1163 ], [ %1302, %1299 ]
  %1178 = icmp ugt i64 %1177, 1
  %1179 = getelementptr inbounds i32, ptr %1160, i64 %1177
  %1180 = load i32, ptr %1179, align 4, !tbaa !10
  br i1 %1178, label %1181, label %1186

1181:                                             ; preds = %1174
  %1182 = add nsw i64 %1177, -1
  %1183 = getelementptr inbounds i32, ptr %1160, i64 %1182
  %1184 = load i32, ptr %1183, align 4, !tbaa !10
  %1185 = icmp eq i32 %1180, %1184
  br i1 %1185, label %1299, label %1186

1186:                                             ; preds = %1181, %1174
  %1187 = load i64, ptr %1164, align 8, !tbaa !12
  %1188 = sext i32 %1180 to i64
  %1189 = load i64, ptr %1165, align 8, !tbaa !12
  %1190 = shl i64 %1189, 35
  %1191 = shl i64 %1187, 14
  %1192 = or i64 %1191, %1190
  %1193 = or i64 %1192, %1188
  %1194 = mul i64 %1193, -7046029254386353131
  %1195 = zext i64 %1194 to i128
  %1196 = load i64, ptr %51, align 8, !tbaa !42
  %1197 = zext i64 %1196 to i128
  %1198 = mul nuw i128 %1195, %1197
  %1199 = lshr i128 %1198, 64
  %1200 = trunc i128 %1199 to i64
  %1201 = add i64 %1193, 1
  %1202 = load ptr, ptr %50, align 8, !tbaa !44
  %1203 = getelementptr inbounds i64, ptr %1202, i64 %1200
  %1204 = load atomic i64, ptr %1203 acquire, align 8
  %1205 = lshr i64 %1204, 28
  %1206 = icmp ne i64 %1205, %1201
  %1207 = and i64 %1204, 268435455
  %1208 = icmp ne i64 %1204, 0
  %1209 = select i1 %1206, i64 -1, i64 %1207
  %1210 = and i1 %1208, %1206
  br i1 %1210, label %1211, label %1228

1211:                                             ; preds = %1186, %1211
  %1212 = phi i64 [ %1226, %1211 ], [ %1209, %1186 ]
  %1213 = phi i64 [ %1217, %1211 ], [ %1200, %1186 ]
  %1214 = add i64 %1213, 1
  %1215 = load i64, ptr %51, align 8, !tbaa !42
  %1216 = icmp eq i64 %1214, %1215
  %1217 = select i1 %1216, i64 0, i64 %1214
  %1218 = load ptr, ptr %50, align 8, !tbaa !44
  %1219 = getelementptr inbounds i64, ptr %1218, i64 %1217
  %1220 = load atomic i64, ptr %1219 acquire, align 8
  %1221 = lshr i64 %1220, 28
  %1222 = icmp ne i64 %1221, %1201
  %1223 = and i64 %1220, 268435455
  %1224 = icmp ne i64 %1220, 0
  %1225 = select i1 %1224, i64 %1212, i64 -1
  %1226 = select i1 %1222, i64 %1225, i64 %1223
  %1227 = and i1 %1224, %1222
  br i1 %1227, label %1211, label %1228, !llvm.loop !110

1228:                                             ; preds = %1211, %1186
  %1229 = phi i64 [ %1209, %1186 ], [ %1226, %1211 ]
  %1230 = icmp eq i64 %1229, -1
  br i1 %1230, label %1231, label %1233, !prof !66

1231:                                             ; preds = %1228
  %1232 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %1189, i64 noundef %1187, i64 noundef %1188, i64 noundef %1193) #16
  br label %1233

1233:                                             ; preds = %1231, %1228
  %1234 = phi i64 [ %1232, %1231 ], [ %1229, %1228 ]
  %1235 = load i64, ptr %1166, align 8, !tbaa !12
  %1236 = load i64, ptr %1168, align 8, !tbaa !12
  %1237 = load i64, ptr %1169, align 8, !tbaa !12
  %1238 = shl i64 %1235, %1237
  %1239 = load i64, ptr %1170, align 8, !tbaa !12
  %1240 = load i64, ptr %1171, align 8, !tbaa !12
  %1241 = shl i64 %1239, %1240
  %1242 = or i64 %1241, %1238
  %1243 = load i64, ptr %1172, align 8, !tbaa !12
  %1244 = shl i64 %1234, %1243
  %1245 = or i64 %1242, %1244
  %1246 = load i64, ptr %1173, align 8, !tbaa !12
  %1247 = shl i64 %1236, %1246
  %1248 = or i64 %1245, %1247
  %1249 = load i32, ptr %36, align 4, !tbaa !103
  %1250 = icmp eq i32 %1249, 0
  br i1 %1250, label %1283, label %1251, !prof !69

1251:                                             ; preds = %1233
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %7) #15
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %6) #15, !noalias !221
  store ptr %7, ptr %6, align 16, !tbaa !79, !noalias !221
  store ptr %86, ptr %85, align 8, !tbaa !79, !noalias !221
  store ptr %88, ptr %87, align 16, !tbaa !79, !noalias !221
  store ptr %90, ptr %89, align 8, !tbaa !79, !noalias !221
  br label %1252

1252:                                             ; preds = %1252, %1251
  %1253 = phi i64 [ 0, %1251 ], [ %1264, %1252 ]
  %1254 = phi i64 [ %1248, %1251 ], [ %1263, %1252 ]
  %1255 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %1253
  %1256 = load i64, ptr %1255, align 8, !tbaa !12, !noalias !221
  %1257 = shl nsw i64 -1, %1256
  %1258 = xor i64 %1257, -1
  %1259 = and i64 %1254, %1258
  %1260 = getelementptr inbounds [4 x ptr], ptr %6, i64 0, i64 %1253
  %1261 = load ptr, ptr %1260, align 8, !tbaa !79, !noalias !221
  store i64 %1259, ptr %1261, align 8, !tbaa !12
  %1262 = load i64, ptr %1255, align 8, !tbaa !12, !noalias !221
  %1263 = lshr i64 %1254, %1262
  %1264 = add nuw nsw i64 %1253, 1
  %1265 = icmp eq i64 %1264, 4
  br i1 %1265, label %1266, label %1252, !llvm.loop !80

1266:                                             ; preds = %1252
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %6) #15, !noalias !221
  %1267 = load i64, ptr %86, align 8, !tbaa !12
  %1268 = load i64, ptr %7, align 8, !tbaa !12
  %1269 = load i64, ptr %40, align 8, !tbaa !12
  %1270 = shl i64 %1268, %1269
  %1271 = or i64 %1270, %1267
  %1272 = load i64, ptr %90, align 8, !tbaa !12
  %1273 = load i64, ptr %42, align 8, !tbaa !12
  %1274 = add i64 %1273, %1269
  %1275 = shl i64 %1272, %1274
  %1276 = or i64 %1271, %1275
  %1277 = load i64, ptr %88, align 8, !tbaa !12
  %1278 = load i64, ptr %43, align 8, !tbaa !12
  %1279 = add i64 %1278, %1274
  %1280 = shl i64 %1277, %1279
  %1281 = or i64 %1276, %1280
  %1282 = call i64 @llvm.umin.i64(i64 %1281, i64 %1248)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %7) #15
  br label %1283

1283:                                             ; preds = %1266, %1233
  %1284 = phi i64 [ %1282, %1266 ], [ %1248, %1233 ]
  %1285 = load i64, ptr %60, align 8, !tbaa !117
  %1286 = add i64 %1285, 1
  store i64 %1286, ptr %60, align 8, !tbaa !117
  %1287 = icmp eq i64 %104, %1284
  br i1 %1287, label %1296, label %1288

1288:                                             ; preds = %1283
  %1289 = load ptr, ptr %1, align 8, !tbaa !75
  %1290 = load i64, ptr %23, align 8, !tbaa !70
  %1291 = getelementptr inbounds i64, ptr %1289, i64 %1290
  store i64 %1284, ptr %1291, align 8, !tbaa !12
  %1292 = load ptr, ptr %61, align 8, !tbaa !83
  %1293 = load i64, ptr %23, align 8, !tbaa !70
  %1294 = add i64 %1293, 1
  store i64 %1294, ptr %23, align 8, !tbaa !70
  %1295 = getelementptr inbounds i32, ptr %1292, i64 %1293
  store i32 %151, ptr %1295, align 4, !tbaa !10
  br label %1296

1296:                                             ; preds = %1283, %1288
  %1297 = phi i32 [ %1175, %1283 ], [ 1, %1288 ]
  %1298 = load i32, ptr %1160, align 4, !tbaa !10
  br label %1299

1299:                                             ; preds = %1296, %1181
  %1300 = phi i32 [ %1175, %1181 ], [ %1297, %1296 ]
  %1301 = phi i32 [ %1176, %1181 ], [ %1298, %1296 ]
  %1302 = add nuw nsw i64 %1177, 1
  %1303 = sext i32 %1301 to i64
  %1304 = icmp slt i64 %1177, %1303
  br i1 %1304, label %1174, label %1305, !llvm.loop !145

1305:                                             ; preds = %1299
  %1306 = load i64, ptr %78, align 8, !tbaa !141
  br label %1307

1307:                                             ; preds = %1305, %1158, %1150
  %1308 = phi i32 [ %1151, %1150 ], [ %1151, %1158 ], [ %1300, %1305 ]
  %1309 = phi i64 [ %1152, %1150 ], [ %1152, %1158 ], [ %1306, %1305 ]
  %1310 = icmp ne i64 %1309, 0
  %1311 = and i1 %1153, %1310
  br i1 %1311, label %1150, label %1312, !llvm.loop !150

1312:                                             ; preds = %1307, %959
  %1313 = phi i32 [ %960, %959 ], [ %1308, %1307 ]
  call void @llvm.lifetime.end.p0(i64 152, ptr nonnull %18) #15
  %1314 = icmp eq i32 %1313, 0
  br i1 %1314, label %1315, label %1320

1315:                                             ; preds = %1312
  %1316 = load i64, ptr %91, align 8, !tbaa !12
  %1317 = icmp eq i64 %1316, 0
  br i1 %1317, label %1320, label %1318

1318:                                             ; preds = %1315
  %1319 = load i64, ptr %103, align 8, !tbaa !12
  call fastcc void @judge_rest(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %1319, i64 noundef %105) #16
  br label %1320

1320:                                             ; preds = %1318, %1315, %1312
  %1321 = load i64, ptr %92, align 8, !tbaa !74
  %1322 = add i64 %1321, 1
  store i64 %1322, ptr %92, align 8, !tbaa !74
  %1323 = add nuw i64 %94, 1
  %1324 = icmp eq i64 %1323, %3
  br i1 %1324, label %1325, label %93, !llvm.loop !224

1325:                                             ; preds = %99, %1320, %93, %5
  %1326 = phi i64 [ 0, %5 ], [ %94, %93 ], [ %3, %1320 ], [ %94, %99 ]
  ret i64 %1326
}

define dso_local void @judge_words(ptr noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, i64 noundef %4) local_unnamed_addr #8 {
  %6 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %7 = icmp eq i64 %4, 0
  br i1 %7, label %13, label %8

8:                                                ; preds = %5, %14
  %9 = phi i64 [ %20, %14 ], [ 0, %5 ]
  %10 = load i64, ptr %6, align 8, !tbaa !205
  %11 = and i64 %10, -3
  %12 = icmp eq i64 %11, 0
  br i1 %12, label %14, label %13

13:                                               ; preds = %8, %14, %5
  ret void

14:                                               ; preds = %8
  %15 = getelementptr inbounds i64, ptr %2, i64 %9
  %16 = load i64, ptr %15, align 8, !tbaa !12
  %17 = getelementptr inbounds i32, ptr %3, i64 %9
  %18 = load i32, ptr %17, align 4, !tbaa !10
  %19 = zext i32 %18 to i64
  tail call fastcc void @judge_state(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %16, i64 noundef %19) #16
  %20 = add nuw i64 %9, 1
  %21 = icmp eq i64 %20, %4
  br i1 %21, label %13, label %8, !llvm.loop !225
}

define internal fastcc i64 @lesser(ptr nocapture noundef readonly %0, i64 noundef %1) unnamed_addr #7 {
  %3 = alloca [4 x ptr], align 16
  %4 = alloca %struct.State, align 8
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %4) #15
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %3) #15, !noalias !226
  store ptr %4, ptr %3, align 16, !tbaa !79, !noalias !226
  %5 = getelementptr inbounds ptr, ptr %3, i64 1
  %6 = getelementptr inbounds [2 x i64], ptr %4, i64 0, i64 1
  store ptr %6, ptr %5, align 8, !tbaa !79, !noalias !226
  %7 = getelementptr inbounds ptr, ptr %3, i64 2
  %8 = getelementptr inbounds %struct.State, ptr %4, i64 0, i32 1
  store ptr %8, ptr %7, align 16, !tbaa !79, !noalias !226
  %9 = getelementptr inbounds ptr, ptr %3, i64 3
  %10 = getelementptr inbounds %struct.State, ptr %4, i64 0, i32 1, i64 1
  store ptr %10, ptr %9, align 8, !tbaa !79, !noalias !226
  br label %11

11:                                               ; preds = %11, %2
  %12 = phi i64 [ 0, %2 ], [ %23, %11 ]
  %13 = phi i64 [ %1, %2 ], [ %22, %11 ]
  %14 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %12
  %15 = load i64, ptr %14, align 8, !tbaa !12, !noalias !226
  %16 = shl nsw i64 -1, %15
  %17 = xor i64 %16, -1
  %18 = and i64 %13, %17
  %19 = getelementptr inbounds [4 x ptr], ptr %3, i64 0, i64 %12
  %20 = load ptr, ptr %19, align 8, !tbaa !79, !noalias !226
  store i64 %18, ptr %20, align 8, !tbaa !12
  %21 = load i64, ptr %14, align 8, !tbaa !12, !noalias !226
  %22 = lshr i64 %13, %21
  %23 = add nuw nsw i64 %12, 1
  %24 = icmp eq i64 %23, 4
  br i1 %24, label %25, label %11, !llvm.loop !80

25:                                               ; preds = %11
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %3) #15, !noalias !226
  %26 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42
  %27 = load i64, ptr %6, align 8, !tbaa !12
  %28 = load i64, ptr %4, align 8, !tbaa !12
  %29 = load i64, ptr %26, align 8, !tbaa !12
  %30 = shl i64 %28, %29
  %31 = or i64 %30, %27
  %32 = load i64, ptr %10, align 8, !tbaa !12
  %33 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 1
  %34 = load i64, ptr %33, align 8, !tbaa !12
  %35 = add i64 %34, %29
  %36 = shl i64 %32, %35
  %37 = or i64 %31, %36
  %38 = load i64, ptr %8, align 8, !tbaa !12
  %39 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 2
  %40 = load i64, ptr %39, align 8, !tbaa !12
  %41 = add i64 %40, %35
  %42 = shl i64 %38, %41
  %43 = or i64 %37, %42
  %44 = call i64 @llvm.umin.i64(i64 %43, i64 %1)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %4) #15
  ret i64 %44
}

define internal fastcc i64 @fill_calls(ptr noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6) unnamed_addr #8 {
  %8 = alloca [256 x i32], align 16
  %9 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %2
  %10 = load i64, ptr %9, align 8, !tbaa !12
  %11 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 51, i64 %10
  %12 = load ptr, ptr %11, align 8, !tbaa !79
  %13 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 18
  %14 = load i64, ptr %13, align 8, !tbaa !107
  %15 = shl i64 %14, 1
  %16 = or i64 %15, 1
  %17 = mul i64 %16, %3
  %18 = add i64 %17, %4
  %19 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 57
  br label %20

20:                                               ; preds = %20, %7
  %21 = cmpxchg ptr %19, i64 0, i64 1 acquire monotonic, align 8
  %22 = extractvalue { i64, i1 } %21, 1
  br i1 %22, label %23, label %20, !llvm.loop !123

23:                                               ; preds = %20
  %24 = getelementptr inbounds i64, ptr %12, i64 %18
  %25 = load i64, ptr %24, align 8, !tbaa !12
  %26 = add i64 %25, -1
  %27 = icmp eq i64 %25, 0
  br i1 %27, label %28, label %224

28:                                               ; preds = %23
  %29 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 46
  %30 = load i64, ptr %29, align 8, !tbaa !125
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %8) #15
  %31 = load i64, ptr %9, align 8, !tbaa !12
  %32 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %31
  %33 = load ptr, ptr %32, align 8, !tbaa !60
  %34 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %31, i32 1
  %35 = load i64, ptr %34, align 8, !tbaa !58
  %36 = mul i64 %35, %3
  %37 = getelementptr inbounds i32, ptr %33, i64 %36
  %38 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 2
  %39 = load i64, ptr %38, align 8, !tbaa !126
  %40 = icmp eq i64 %39, 0
  br i1 %40, label %48, label %41

41:                                               ; preds = %28, %41
  %42 = phi i64 [ %46, %41 ], [ 0, %28 ]
  %43 = getelementptr inbounds i32, ptr %37, i64 %42
  %44 = load i32, ptr %43, align 4, !tbaa !10
  %45 = getelementptr inbounds i32, ptr %8, i64 %42
  store i32 %44, ptr %45, align 4, !tbaa !10
  %46 = add nuw i64 %42, 1
  %47 = icmp eq i64 %46, %39
  br i1 %47, label %48, label %41, !llvm.loop !65

48:                                               ; preds = %41, %28
  %49 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 24, i64 %2
  %50 = load i64, ptr %49, align 8, !tbaa !12
  %51 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 25, i64 %2
  %52 = load i64, ptr %51, align 8, !tbaa !12
  %53 = icmp ult i64 %50, %52
  br i1 %53, label %54, label %58

54:                                               ; preds = %48
  %55 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 22
  br label %150

56:                                               ; preds = %163
  %57 = load i64, ptr %49, align 8, !tbaa !12
  br label %58

58:                                               ; preds = %56, %48
  %59 = phi i64 [ %50, %48 ], [ %57, %56 ]
  %60 = phi i64 [ %52, %48 ], [ %165, %56 ]
  %61 = icmp ult i64 %59, %60
  br i1 %61, label %62, label %167

62:                                               ; preds = %58
  %63 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 22
  %64 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 7
  %65 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 16
  %66 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 7
  %67 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 23
  %68 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 5
  %69 = trunc i64 %4 to i32
  %70 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 11
  %71 = icmp eq i64 %4, 0
  br label %72

72:                                               ; preds = %146, %62
  %73 = phi i64 [ %59, %62 ], [ %147, %146 ]
  %74 = load ptr, ptr %63, align 8, !tbaa !229
  %75 = getelementptr inbounds %struct.Offer, ptr %74, i64 %73, i32 6
  %76 = load i64, ptr %75, align 8, !tbaa !230
  %77 = icmp eq i64 %76, 0
  br i1 %77, label %146, label %78

78:                                               ; preds = %72
  %79 = getelementptr inbounds %struct.Offer, ptr %74, i64 %73, i32 5
  %80 = load i64, ptr %79, align 8, !tbaa !232
  %81 = icmp eq i64 %80, 0
  br i1 %81, label %82, label %146

82:                                               ; preds = %78
  %83 = load ptr, ptr %64, align 8, !tbaa !159
  %84 = load ptr, ptr %65, align 8, !tbaa !160
  %85 = load i64, ptr %0, align 8, !tbaa !161
  %86 = icmp eq i64 %85, 0
  br i1 %86, label %94, label %87

87:                                               ; preds = %82, %87
  %88 = phi i64 [ %92, %87 ], [ 0, %82 ]
  %89 = getelementptr inbounds i32, ptr %84, i64 %88
  %90 = load i32, ptr %89, align 4, !tbaa !10
  %91 = getelementptr inbounds i32, ptr %83, i64 %88
  store i32 %90, ptr %91, align 4, !tbaa !10
  %92 = add nuw i64 %88, 1
  %93 = icmp eq i64 %92, %85
  br i1 %93, label %94, label %87, !llvm.loop !65

94:                                               ; preds = %87, %82
  %95 = load i64, ptr %38, align 8, !tbaa !126
  %96 = icmp eq i64 %95, 0
  br i1 %96, label %104, label %97

97:                                               ; preds = %94, %97
  %98 = phi i64 [ %102, %97 ], [ 0, %94 ]
  %99 = getelementptr inbounds i32, ptr %8, i64 %98
  %100 = load i32, ptr %99, align 4, !tbaa !10
  %101 = getelementptr inbounds i32, ptr %83, i64 %98
  store i32 %100, ptr %101, align 4, !tbaa !10
  %102 = add nuw i64 %98, 1
  %103 = icmp eq i64 %102, %95
  br i1 %103, label %104, label %97, !llvm.loop !65

104:                                              ; preds = %97, %94
  %105 = load i64, ptr %66, align 8, !tbaa !233
  %106 = getelementptr inbounds i32, ptr %83, i64 %105
  %107 = load ptr, ptr %67, align 8, !tbaa !234
  %108 = load i64, ptr %68, align 8, !tbaa !235
  %109 = mul i64 %108, %73
  %110 = getelementptr inbounds i32, ptr %107, i64 %109
  %111 = icmp eq i64 %108, 0
  br i1 %111, label %119, label %112

112:                                              ; preds = %104, %112
  %113 = phi i64 [ %117, %112 ], [ 0, %104 ]
  %114 = getelementptr inbounds i32, ptr %110, i64 %113
  %115 = load i32, ptr %114, align 4, !tbaa !10
  %116 = getelementptr inbounds i32, ptr %106, i64 %113
  store i32 %115, ptr %116, align 4, !tbaa !10
  %117 = add nuw i64 %113, 1
  %118 = icmp eq i64 %117, %108
  br i1 %118, label %119, label %112, !llvm.loop !65

119:                                              ; preds = %112, %104
  %120 = getelementptr inbounds %struct.Offer, ptr %74, i64 %73
  %121 = load ptr, ptr %120, align 8, !tbaa !236
  %122 = tail call i32 %121(ptr noundef %83) #17
  %123 = icmp eq i32 %122, 0
  br i1 %123, label %146, label %124

124:                                              ; preds = %119
  %125 = load ptr, ptr %64, align 8, !tbaa !159
  %126 = load i64, ptr %70, align 8, !tbaa !165
  %127 = getelementptr inbounds i32, ptr %125, i64 %126
  store i32 %69, ptr %127, align 4, !tbaa !10
  %128 = load ptr, ptr %63, align 8, !tbaa !229
  %129 = getelementptr inbounds %struct.Offer, ptr %128, i64 %73, i32 1
  %130 = load ptr, ptr %129, align 8, !tbaa !237
  %131 = tail call i32 %130(ptr noundef %125) #17
  br i1 %71, label %146, label %135

132:                                              ; preds = %135
  %133 = add nuw i64 %136, 1
  %134 = icmp eq i64 %133, %4
  br i1 %134, label %146, label %135, !llvm.loop !238

135:                                              ; preds = %124, %132
  %136 = phi i64 [ %133, %132 ], [ 0, %124 ]
  %137 = trunc i64 %136 to i32
  %138 = load ptr, ptr %64, align 8, !tbaa !159
  %139 = load i64, ptr %70, align 8, !tbaa !165
  %140 = getelementptr inbounds i32, ptr %138, i64 %139
  store i32 %137, ptr %140, align 4, !tbaa !10
  %141 = load ptr, ptr %63, align 8, !tbaa !229
  %142 = getelementptr inbounds %struct.Offer, ptr %141, i64 %73, i32 1
  %143 = load ptr, ptr %142, align 8, !tbaa !237
  %144 = tail call i32 %143(ptr noundef %138) #17
  %145 = icmp eq i32 %144, %131
  br i1 %145, label %132, label %205

146:                                              ; preds = %132, %124, %119, %78, %72
  %147 = add nuw i64 %73, 1
  %148 = load i64, ptr %51, align 8, !tbaa !12
  %149 = icmp ult i64 %147, %148
  br i1 %149, label %72, label %167, !llvm.loop !239

150:                                              ; preds = %54, %163
  %151 = phi i64 [ %50, %54 ], [ %164, %163 ]
  %152 = call fastcc i32 @take_offer(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %151, ptr noundef nonnull %8, i32 noundef -1, i64 noundef %4) #16
  %153 = icmp eq i32 %152, 0
  br i1 %153, label %163, label %154

154:                                              ; preds = %150
  %155 = tail call fastcc i32 @add_local(ptr noundef %0, ptr noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %151, i64 noundef %30, i32 noundef -1) #16
  %156 = icmp eq i32 %155, 0
  br i1 %156, label %163, label %157

157:                                              ; preds = %154
  %158 = load i64, ptr %29, align 8, !tbaa !125
  %159 = add i64 %158, -1
  %160 = load ptr, ptr %55, align 8, !tbaa !229
  %161 = getelementptr inbounds %struct.Offer, ptr %160, i64 %151, i32 4
  %162 = load i64, ptr %161, align 8, !tbaa !240
  tail call fastcc void @judge_local(ptr noundef %0, ptr noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %159, i64 noundef %162, i64 noundef %5, i64 noundef %6) #16
  br label %163

163:                                              ; preds = %150, %154, %157
  %164 = add nuw i64 %151, 1
  %165 = load i64, ptr %51, align 8, !tbaa !12
  %166 = icmp ult i64 %164, %165
  br i1 %166, label %150, label %56, !llvm.loop !241

167:                                              ; preds = %146, %58
  %168 = load i64, ptr %29, align 8, !tbaa !125
  %169 = icmp ugt i64 %168, %30
  br i1 %169, label %170, label %202

170:                                              ; preds = %167
  %171 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 44
  %172 = load ptr, ptr %171, align 8, !tbaa !111
  %173 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 48
  %174 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 29, i64 3
  br label %175

175:                                              ; preds = %198, %170
  %176 = phi i1 [ true, %170 ], [ %200, %198 ]
  %177 = phi i64 [ %30, %170 ], [ %199, %198 ]
  %178 = getelementptr inbounds %struct.Local, ptr %172, i64 %177, i32 5
  %179 = load i32, ptr %178, align 4, !tbaa !127
  %180 = icmp eq i32 %179, -1
  br i1 %180, label %198, label %181

181:                                              ; preds = %175
  %182 = load ptr, ptr %173, align 8, !tbaa !129
  %183 = zext i32 %179 to i64
  br label %187

184:                                              ; preds = %192
  %185 = add nuw nsw i64 %188, 1
  %186 = icmp eq i64 %185, 4294967295
  br i1 %186, label %198, label %187, !llvm.loop !130

187:                                              ; preds = %184, %181
  %188 = phi i64 [ %183, %181 ], [ %185, %184 ]
  %189 = getelementptr inbounds i32, ptr %182, i64 %188
  %190 = load i32, ptr %189, align 4, !tbaa !10
  %191 = icmp eq i32 %190, -1
  br i1 %191, label %198, label %192

192:                                              ; preds = %187
  %193 = load ptr, ptr %174, align 8, !tbaa !79
  %194 = zext i32 %190 to i64
  %195 = getelementptr inbounds %struct.Claim, ptr %193, i64 %194, i32 6
  %196 = load i64, ptr %195, align 8, !tbaa !131
  %197 = icmp eq i64 %196, 0
  br i1 %197, label %184, label %202

198:                                              ; preds = %187, %184, %175
  %199 = add nuw i64 %177, 1
  %200 = icmp ult i64 %199, %168
  %201 = icmp eq i64 %199, %168
  br i1 %201, label %202, label %175, !llvm.loop !133

202:                                              ; preds = %198, %192, %167
  %203 = phi i1 [ false, %167 ], [ %176, %192 ], [ %200, %198 ]
  %204 = zext i1 %203 to i64
  br label %207

205:                                              ; preds = %135
  %206 = load i64, ptr %29, align 8, !tbaa !125
  br label %207

207:                                              ; preds = %205, %202
  %208 = phi i64 [ %168, %202 ], [ %206, %205 ]
  %209 = phi i64 [ %204, %202 ], [ 1, %205 ]
  %210 = sub i64 %208, %30
  %211 = icmp ult i64 %210, 32
  %212 = icmp ult i64 %30, 4194304
  %213 = and i1 %212, %211
  br i1 %213, label %217, label %214

214:                                              ; preds = %207
  %215 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %216 = atomicrmw or ptr %215, i64 4 monotonic, align 8
  br label %217

217:                                              ; preds = %207, %214
  %218 = shl i64 %30, 6
  %219 = shl i64 %210, 1
  %220 = and i64 %219, 62
  %221 = or i64 %220, %218
  %222 = or i64 %221, %209
  %223 = add i64 %222, 1
  store atomic i64 %223, ptr %24 release, align 8
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %8) #15
  br label %224

224:                                              ; preds = %217, %23
  %225 = phi i64 [ %222, %217 ], [ %26, %23 ]
  store atomic i64 0, ptr %19 release, align 8
  ret i64 %225
}

define internal fastcc i32 @take_offer(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, ptr nocapture noundef readonly %3, i32 noundef %4, i64 noundef %5) unnamed_addr #8 {
  %7 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 22
  %8 = load ptr, ptr %7, align 8, !tbaa !229
  %9 = getelementptr inbounds %struct.Offer, ptr %8, i64 %2
  %10 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 7
  %11 = load ptr, ptr %10, align 8, !tbaa !159
  %12 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 16
  %13 = load ptr, ptr %12, align 8, !tbaa !160
  %14 = load i64, ptr %0, align 8, !tbaa !161
  %15 = icmp eq i64 %14, 0
  br i1 %15, label %23, label %16

16:                                               ; preds = %6, %16
  %17 = phi i64 [ %21, %16 ], [ 0, %6 ]
  %18 = getelementptr inbounds i32, ptr %13, i64 %17
  %19 = load i32, ptr %18, align 4, !tbaa !10
  %20 = getelementptr inbounds i32, ptr %11, i64 %17
  store i32 %19, ptr %20, align 4, !tbaa !10
  %21 = add nuw i64 %17, 1
  %22 = icmp eq i64 %21, %14
  br i1 %22, label %23, label %16, !llvm.loop !65

23:                                               ; preds = %16, %6
  %24 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 2
  %25 = load i64, ptr %24, align 8, !tbaa !126
  %26 = icmp eq i64 %25, 0
  br i1 %26, label %34, label %27

27:                                               ; preds = %23, %27
  %28 = phi i64 [ %32, %27 ], [ 0, %23 ]
  %29 = getelementptr inbounds i32, ptr %3, i64 %28
  %30 = load i32, ptr %29, align 4, !tbaa !10
  %31 = getelementptr inbounds i32, ptr %11, i64 %28
  store i32 %30, ptr %31, align 4, !tbaa !10
  %32 = add nuw i64 %28, 1
  %33 = icmp eq i64 %32, %25
  br i1 %33, label %34, label %27, !llvm.loop !65

34:                                               ; preds = %27, %23
  %35 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 9
  %36 = load i64, ptr %35, align 8, !tbaa !163
  %37 = getelementptr inbounds i32, ptr %11, i64 %36
  %38 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 3
  %39 = load i64, ptr %38, align 8, !tbaa !162
  %40 = icmp eq i64 %39, 0
  br i1 %40, label %48, label %41

41:                                               ; preds = %34, %41
  %42 = phi i64 [ %46, %41 ], [ 0, %34 ]
  %43 = getelementptr inbounds i32, ptr %3, i64 %42
  %44 = load i32, ptr %43, align 4, !tbaa !10
  %45 = getelementptr inbounds i32, ptr %37, i64 %42
  store i32 %44, ptr %45, align 4, !tbaa !10
  %46 = add nuw i64 %42, 1
  %47 = icmp eq i64 %46, %39
  br i1 %47, label %48, label %41, !llvm.loop !65

48:                                               ; preds = %41, %34
  %49 = icmp sgt i32 %4, -1
  br i1 %49, label %50, label %71

50:                                               ; preds = %48
  %51 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 6
  %52 = load i64, ptr %51, align 8, !tbaa !172
  %53 = getelementptr inbounds i32, ptr %11, i64 %52
  %54 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41
  %55 = zext i32 %4 to i64
  %56 = load ptr, ptr %54, align 8, !tbaa !60
  %57 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41, i32 1
  %58 = load i64, ptr %57, align 8, !tbaa !58
  %59 = mul i64 %58, %55
  %60 = getelementptr inbounds i32, ptr %56, i64 %59
  %61 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 4
  %62 = load i64, ptr %61, align 8, !tbaa !173
  %63 = icmp eq i64 %62, 0
  br i1 %63, label %71, label %64

64:                                               ; preds = %50, %64
  %65 = phi i64 [ %69, %64 ], [ 0, %50 ]
  %66 = getelementptr inbounds i32, ptr %60, i64 %65
  %67 = load i32, ptr %66, align 4, !tbaa !10
  %68 = getelementptr inbounds i32, ptr %53, i64 %65
  store i32 %67, ptr %68, align 4, !tbaa !10
  %69 = add nuw i64 %65, 1
  %70 = icmp eq i64 %69, %62
  br i1 %70, label %71, label %64, !llvm.loop !65

71:                                               ; preds = %64, %50, %48
  %72 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 7
  %73 = load i64, ptr %72, align 8, !tbaa !233
  %74 = getelementptr inbounds i32, ptr %11, i64 %73
  %75 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 23
  %76 = load ptr, ptr %75, align 8, !tbaa !234
  %77 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 5
  %78 = load i64, ptr %77, align 8, !tbaa !235
  %79 = mul i64 %78, %2
  %80 = getelementptr inbounds i32, ptr %76, i64 %79
  %81 = icmp eq i64 %78, 0
  br i1 %81, label %89, label %82

82:                                               ; preds = %71, %82
  %83 = phi i64 [ %87, %82 ], [ 0, %71 ]
  %84 = getelementptr inbounds i32, ptr %80, i64 %83
  %85 = load i32, ptr %84, align 4, !tbaa !10
  %86 = getelementptr inbounds i32, ptr %74, i64 %83
  store i32 %85, ptr %86, align 4, !tbaa !10
  %87 = add nuw i64 %83, 1
  %88 = icmp eq i64 %87, %78
  br i1 %88, label %89, label %82, !llvm.loop !65

89:                                               ; preds = %82, %71
  %90 = trunc i64 %5 to i32
  %91 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 11
  %92 = load i64, ptr %91, align 8, !tbaa !165
  %93 = getelementptr inbounds i32, ptr %11, i64 %92
  store i32 %90, ptr %93, align 4, !tbaa !10
  %94 = load ptr, ptr %9, align 8, !tbaa !236
  %95 = tail call i32 %94(ptr noundef %11) #17
  %96 = icmp eq i32 %95, 0
  br i1 %96, label %187, label %97

97:                                               ; preds = %89
  %98 = icmp slt i32 %4, 0
  br i1 %98, label %99, label %105

99:                                               ; preds = %97
  %100 = getelementptr inbounds %struct.Offer, ptr %8, i64 %2, i32 1
  %101 = load ptr, ptr %100, align 8, !tbaa !237
  %102 = load ptr, ptr %10, align 8, !tbaa !159
  %103 = tail call i32 %101(ptr noundef %102) #17
  %104 = icmp eq i32 %103, 0
  br i1 %104, label %187, label %105

105:                                              ; preds = %99, %97
  %106 = getelementptr inbounds %struct.Offer, ptr %8, i64 %2, i32 3
  %107 = load ptr, ptr %106, align 8, !tbaa !242
  %108 = load ptr, ptr %10, align 8, !tbaa !159
  %109 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 8
  %110 = load ptr, ptr %109, align 8, !tbaa !243
  tail call void %107(ptr noundef %108, ptr noundef %110) #17
  %111 = load ptr, ptr %109, align 8, !tbaa !243
  %112 = getelementptr inbounds i32, ptr %111, i64 3
  %113 = load i32, ptr %112, align 4, !tbaa !10
  %114 = icmp eq i32 %113, 0
  br i1 %114, label %119, label %115

115:                                              ; preds = %105
  %116 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %117 = atomicrmw or ptr %116, i64 8 monotonic, align 8
  %118 = load ptr, ptr %109, align 8, !tbaa !243
  br label %119

119:                                              ; preds = %115, %105
  %120 = phi ptr [ %118, %115 ], [ %111, %105 ]
  %121 = getelementptr inbounds i32, ptr %120, i64 2
  %122 = load i32, ptr %121, align 4, !tbaa !10
  %123 = icmp sgt i32 %122, 4
  br i1 %123, label %124, label %127

124:                                              ; preds = %119
  %125 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %126 = atomicrmw or ptr %125, i64 4 monotonic, align 8
  br label %187

127:                                              ; preds = %119
  %128 = icmp sgt i32 %122, 0
  %129 = zext i1 %128 to i32
  %130 = load i64, ptr %38, align 8, !tbaa !162
  %131 = icmp eq i64 %130, 0
  br i1 %131, label %134, label %132

132:                                              ; preds = %127
  %133 = load ptr, ptr %10, align 8, !tbaa !159
  br label %136

134:                                              ; preds = %136, %127
  %135 = phi i32 [ %129, %127 ], [ %145, %136 ]
  br i1 %98, label %148, label %153

136:                                              ; preds = %132, %136
  %137 = phi i64 [ 0, %132 ], [ %146, %136 ]
  %138 = phi i32 [ %129, %132 ], [ %145, %136 ]
  %139 = getelementptr inbounds i32, ptr %133, i64 %137
  %140 = load i32, ptr %139, align 4, !tbaa !10
  %141 = getelementptr inbounds i32, ptr %3, i64 %137
  %142 = load i32, ptr %141, align 4, !tbaa !10
  %143 = icmp ne i32 %140, %142
  %144 = zext i1 %143 to i32
  %145 = or i32 %138, %144
  %146 = add nuw i64 %137, 1
  %147 = icmp eq i64 %146, %130
  br i1 %147, label %134, label %136, !llvm.loop !244

148:                                              ; preds = %134
  %149 = getelementptr inbounds %struct.Offer, ptr %8, i64 %2, i32 5
  %150 = load i64, ptr %149, align 8, !tbaa !232
  %151 = trunc i64 %150 to i32
  %152 = icmp eq i32 %135, %151
  br i1 %152, label %187, label %153

153:                                              ; preds = %148, %134
  %154 = getelementptr inbounds i32, ptr %120, i64 1
  %155 = load i32, ptr %154, align 4, !tbaa !10
  %156 = icmp sgt i32 %155, 0
  br i1 %156, label %157, label %160

157:                                              ; preds = %153
  %158 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 43
  %159 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 14
  br label %164

160:                                              ; preds = %164, %153
  %161 = getelementptr inbounds %struct.Offer, ptr %8, i64 %2, i32 2
  %162 = load ptr, ptr %161, align 8, !tbaa !245
  %163 = icmp eq ptr %162, null
  br i1 %163, label %182, label %180

164:                                              ; preds = %157, %164
  %165 = phi i64 [ 0, %157 ], [ %174, %164 ]
  %166 = phi ptr [ %120, %157 ], [ %175, %164 ]
  %167 = load ptr, ptr %158, align 8, !tbaa !246
  %168 = load i64, ptr %159, align 8, !tbaa !247
  %169 = add i64 %168, %165
  %170 = getelementptr inbounds i32, ptr %166, i64 %169
  %171 = load i32, ptr %170, align 4, !tbaa !10
  %172 = sext i32 %171 to i64
  %173 = getelementptr inbounds i8, ptr %167, i64 %172
  store i8 1, ptr %173, align 1, !tbaa !17
  %174 = add nuw nsw i64 %165, 1
  %175 = load ptr, ptr %109, align 8, !tbaa !243
  %176 = getelementptr inbounds i32, ptr %175, i64 1
  %177 = load i32, ptr %176, align 4, !tbaa !10
  %178 = sext i32 %177 to i64
  %179 = icmp slt i64 %174, %178
  br i1 %179, label %164, label %160, !llvm.loop !248

180:                                              ; preds = %160
  %181 = load ptr, ptr %10, align 8, !tbaa !159
  tail call void %162(ptr noundef %181) #17
  br label %182

182:                                              ; preds = %180, %160
  %183 = getelementptr inbounds %struct.Offer, ptr %8, i64 %2, i32 5
  %184 = load i64, ptr %183, align 8, !tbaa !232
  %185 = icmp eq i64 %184, 0
  %186 = zext i1 %185 to i32
  br label %187

187:                                              ; preds = %182, %148, %89, %99, %124
  %188 = phi i32 [ 0, %124 ], [ 0, %99 ], [ 0, %89 ], [ %186, %182 ], [ 0, %148 ]
  ret i32 %188
}

define internal fastcc i32 @add_local(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5, i32 noundef %6) unnamed_addr #9 {
  %8 = alloca %struct.Local, align 4
  %9 = alloca [256 x i32], align 16
  call void @llvm.lifetime.start.p0(i64 36, ptr nonnull %8) #15
  %10 = getelementptr inbounds %struct.Local, ptr %8, i64 0, i32 1
  %11 = trunc i64 %3 to i32
  store i32 %11, ptr %10, align 4, !tbaa !249
  %12 = getelementptr inbounds %struct.Local, ptr %8, i64 0, i32 2
  store i32 %6, ptr %12, align 4, !tbaa !250
  %13 = getelementptr inbounds %struct.Local, ptr %8, i64 0, i32 3
  %14 = trunc i64 %4 to i16
  store i16 %14, ptr %13, align 4, !tbaa !251
  %15 = getelementptr inbounds %struct.Local, ptr %8, i64 0, i32 4
  %16 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 8
  %17 = load ptr, ptr %16, align 8, !tbaa !243
  %18 = getelementptr inbounds i32, ptr %17, i64 2
  %19 = load i32, ptr %18, align 4, !tbaa !10
  %20 = trunc i32 %19 to i16
  store i16 %20, ptr %15, align 2, !tbaa !252
  %21 = getelementptr inbounds %struct.Local, ptr %8, i64 0, i32 5
  store i32 -1, ptr %21, align 4, !tbaa !127
  %22 = getelementptr inbounds %struct.Local, ptr %8, i64 0, i32 6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(16) %22, i8 0, i64 16, i1 false)
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %9) #15
  %23 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 7
  %24 = load ptr, ptr %23, align 8, !tbaa !159
  %25 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 3
  %26 = load i64, ptr %25, align 8, !tbaa !162
  %27 = icmp eq i64 %26, 0
  br i1 %27, label %35, label %28

28:                                               ; preds = %7, %28
  %29 = phi i64 [ %33, %28 ], [ 0, %7 ]
  %30 = getelementptr inbounds i32, ptr %24, i64 %29
  %31 = load i32, ptr %30, align 4, !tbaa !10
  %32 = getelementptr inbounds i32, ptr %9, i64 %29
  store i32 %31, ptr %32, align 4, !tbaa !10
  %33 = add nuw i64 %29, 1
  %34 = icmp eq i64 %33, %26
  br i1 %34, label %35, label %28, !llvm.loop !65

35:                                               ; preds = %28, %7
  %36 = getelementptr inbounds i32, ptr %9, i64 %26
  %37 = getelementptr inbounds i32, ptr %24, i64 %26
  %38 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 2
  %39 = load i64, ptr %38, align 8, !tbaa !126
  %40 = sub i64 %39, %26
  %41 = icmp eq i64 %39, %26
  br i1 %41, label %49, label %42

42:                                               ; preds = %35, %42
  %43 = phi i64 [ %47, %42 ], [ 0, %35 ]
  %44 = getelementptr inbounds i32, ptr %37, i64 %43
  %45 = load i32, ptr %44, align 4, !tbaa !10
  %46 = getelementptr inbounds i32, ptr %36, i64 %43
  store i32 %45, ptr %46, align 4, !tbaa !10
  %47 = add nuw i64 %43, 1
  %48 = icmp eq i64 %47, %40
  br i1 %48, label %49, label %42, !llvm.loop !65

49:                                               ; preds = %42, %35
  %50 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %2
  %51 = load i64, ptr %50, align 8, !tbaa !12
  %52 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %51
  %53 = call i64 @intern(ptr noundef %0, ptr noundef nonnull %52, ptr noundef nonnull %9) #16
  %54 = trunc i64 %53 to i32
  store i32 %54, ptr %8, align 4, !tbaa !253
  %55 = and i32 %19, 65535
  %56 = zext i32 %55 to i64
  %57 = icmp eq i32 %55, 0
  br i1 %57, label %62, label %58

58:                                               ; preds = %49
  %59 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41
  %60 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 15
  %61 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 4
  br label %73

62:                                               ; preds = %73, %49
  %63 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 46
  %64 = load i64, ptr %63, align 8, !tbaa !125
  %65 = icmp ugt i64 %64, %5
  br i1 %65, label %66, label %121

66:                                               ; preds = %62
  %67 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 44
  %68 = load ptr, ptr %67, align 8, !tbaa !111
  %69 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 22
  %70 = and i32 %19, 65535
  %71 = zext i32 %70 to i64
  %72 = icmp ne i16 %20, 0
  br label %89

73:                                               ; preds = %58, %73
  %74 = phi i64 [ 0, %58 ], [ %84, %73 ]
  %75 = load ptr, ptr %16, align 8, !tbaa !243
  %76 = load i64, ptr %60, align 8, !tbaa !254
  %77 = getelementptr inbounds i32, ptr %75, i64 %76
  %78 = load i64, ptr %61, align 8, !tbaa !173
  %79 = mul i64 %78, %74
  %80 = getelementptr inbounds i32, ptr %77, i64 %79
  %81 = tail call i64 @intern(ptr noundef nonnull %0, ptr noundef nonnull %59, ptr noundef %80) #16
  %82 = trunc i64 %81 to i32
  %83 = getelementptr inbounds %struct.Local, ptr %8, i64 0, i32 6, i64 %74
  store i32 %82, ptr %83, align 4, !tbaa !10
  %84 = add nuw nsw i64 %74, 1
  %85 = icmp eq i64 %84, %56
  br i1 %85, label %62, label %73, !llvm.loop !255

86:                                               ; preds = %94, %89, %119
  %87 = add nuw i64 %90, 1
  %88 = icmp eq i64 %87, %64
  br i1 %88, label %121, label %89, !llvm.loop !256

89:                                               ; preds = %66, %86
  %90 = phi i64 [ %5, %66 ], [ %87, %86 ]
  %91 = getelementptr inbounds %struct.Local, ptr %68, i64 %90
  %92 = load i32, ptr %91, align 4, !tbaa !253
  %93 = icmp eq i32 %92, %54
  br i1 %93, label %94, label %86

94:                                               ; preds = %89
  %95 = getelementptr inbounds %struct.Local, ptr %68, i64 %90, i32 4
  %96 = load i16, ptr %95, align 2, !tbaa !252
  %97 = icmp eq i16 %96, %20
  br i1 %97, label %98, label %86

98:                                               ; preds = %94
  %99 = load ptr, ptr %69, align 8, !tbaa !229
  %100 = getelementptr inbounds %struct.Local, ptr %68, i64 %90, i32 3
  %101 = load i16, ptr %100, align 4, !tbaa !251
  %102 = zext i16 %101 to i64
  %103 = getelementptr inbounds %struct.Offer, ptr %99, i64 %102, i32 4
  %104 = load i64, ptr %103, align 8, !tbaa !240
  %105 = getelementptr inbounds %struct.Offer, ptr %99, i64 %4, i32 4
  %106 = load i64, ptr %105, align 8, !tbaa !240
  %107 = icmp eq i64 %104, %106
  %108 = select i1 %107, i1 %72, i1 false
  br i1 %108, label %109, label %119

109:                                              ; preds = %98, %109
  %110 = phi i64 [ %116, %109 ], [ 0, %98 ]
  %111 = getelementptr inbounds %struct.Local, ptr %68, i64 %90, i32 6, i64 %110
  %112 = load i32, ptr %111, align 4, !tbaa !10
  %113 = getelementptr inbounds %struct.Local, ptr %8, i64 0, i32 6, i64 %110
  %114 = load i32, ptr %113, align 4, !tbaa !10
  %115 = icmp eq i32 %112, %114
  %116 = add nuw nsw i64 %110, 1
  %117 = icmp ult i64 %116, %71
  %118 = select i1 %115, i1 %117, i1 false
  br i1 %118, label %109, label %119, !llvm.loop !257

119:                                              ; preds = %109, %98
  %120 = phi i1 [ %107, %98 ], [ %115, %109 ]
  br i1 %120, label %144, label %86

121:                                              ; preds = %86, %62
  %122 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 47
  %123 = load i64, ptr %122, align 8, !tbaa !258
  %124 = icmp eq i64 %64, %123
  br i1 %124, label %125, label %128

125:                                              ; preds = %121
  %126 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %127 = atomicrmw or ptr %126, i64 4 monotonic, align 8
  br label %144

128:                                              ; preds = %121
  %129 = and i64 %53, 4294967295
  %130 = load i32, ptr %22, align 4, !tbaa !10
  %131 = zext i32 %130 to i64
  %132 = shl nuw nsw i64 %131, 24
  %133 = shl nuw i64 %56, 48
  %134 = or i64 %133, %129
  %135 = or i64 %134, %132
  %136 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 45
  %137 = load ptr, ptr %136, align 8, !tbaa !108
  %138 = getelementptr inbounds i64, ptr %137, i64 %64
  store i64 %135, ptr %138, align 8, !tbaa !12
  %139 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 44
  %140 = load ptr, ptr %139, align 8, !tbaa !111
  %141 = load i64, ptr %63, align 8, !tbaa !125
  %142 = add i64 %141, 1
  store i64 %142, ptr %63, align 8, !tbaa !125
  %143 = getelementptr inbounds %struct.Local, ptr %140, i64 %141
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(36) %143, ptr noundef nonnull align 4 dereferenceable(36) %8, i64 36, i1 false), !tbaa.struct !259
  br label %144

144:                                              ; preds = %119, %128, %125
  %145 = phi i32 [ 0, %125 ], [ 1, %128 ], [ 0, %119 ]
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %9) #15
  call void @llvm.lifetime.end.p0(i64 36, ptr nonnull %8) #15
  ret i32 %145
}

define internal fastcc void @judge_local(ptr noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7) unnamed_addr #8 {
  %9 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 44
  %10 = load ptr, ptr %9, align 8, !tbaa !111
  %11 = getelementptr inbounds %struct.Local, ptr %10, i64 %4
  %12 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 8
  %13 = load ptr, ptr %12, align 8, !tbaa !243
  %14 = getelementptr inbounds i32, ptr %13, i64 1
  %15 = load i32, ptr %14, align 4, !tbaa !10
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %17, label %61

17:                                               ; preds = %8
  %18 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 30, i64 6
  %19 = load i64, ptr %18, align 8, !tbaa !12
  %20 = icmp eq i64 %19, 0
  br i1 %20, label %61, label %21

21:                                               ; preds = %17
  %22 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 29, i64 6
  %23 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 13
  %24 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 33
  %25 = shl i64 %5, 48
  %26 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 35
  %27 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 36
  %28 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  br label %29

29:                                               ; preds = %21, %57
  %30 = phi i64 [ 0, %21 ], [ %58, %57 ]
  %31 = load ptr, ptr %22, align 8, !tbaa !79
  %32 = getelementptr inbounds %struct.Claim, ptr %31, i64 %30, i32 4
  %33 = load i64, ptr %32, align 8, !tbaa !260
  %34 = load ptr, ptr %12, align 8, !tbaa !243
  %35 = load i64, ptr %23, align 8, !tbaa !261
  %36 = getelementptr inbounds i32, ptr %34, i64 %35
  %37 = load i32, ptr %36, align 4, !tbaa !10
  %38 = load ptr, ptr %24, align 8, !tbaa !262
  %39 = getelementptr inbounds %struct.Finding, ptr %38, i64 %33, i32 1
  %40 = load atomic i64, ptr %39 monotonic, align 8
  %41 = icmp eq i64 %40, 0
  br i1 %41, label %42, label %57

42:                                               ; preds = %29
  %43 = sext i32 %37 to i64
  %44 = or i64 %25, %43
  %45 = getelementptr inbounds %struct.Finding, ptr %38, i64 %33, i32 2
  store i64 %6, ptr %45, align 8, !tbaa !263
  %46 = getelementptr inbounds %struct.Finding, ptr %38, i64 %33, i32 3
  store i64 %7, ptr %46, align 8, !tbaa !265
  %47 = getelementptr inbounds %struct.Finding, ptr %38, i64 %33, i32 4
  store i64 %4, ptr %47, align 8, !tbaa !266
  %48 = getelementptr inbounds %struct.Finding, ptr %38, i64 %33, i32 5
  store i64 %44, ptr %48, align 8, !tbaa !267
  store atomic i64 1, ptr %39 release, align 8
  %49 = load i64, ptr %26, align 8, !tbaa !268
  %50 = add i64 %49, -1
  store i64 %50, ptr %26, align 8, !tbaa !268
  %51 = icmp eq i64 %50, 0
  br i1 %51, label %52, label %57

52:                                               ; preds = %42
  %53 = load i64, ptr %27, align 8, !tbaa !269
  %54 = icmp eq i64 %53, 0
  br i1 %54, label %57, label %55

55:                                               ; preds = %52
  %56 = atomicrmw or ptr %28, i64 16 monotonic, align 8
  br label %57

57:                                               ; preds = %29, %42, %52, %55
  %58 = add nuw i64 %30, 1
  %59 = load i64, ptr %18, align 8, !tbaa !12
  %60 = icmp ult i64 %58, %59
  br i1 %60, label %29, label %61, !llvm.loop !270

61:                                               ; preds = %57, %17, %8
  %62 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 7
  %63 = load ptr, ptr %62, align 8, !tbaa !159
  %64 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 16
  %65 = load ptr, ptr %64, align 8, !tbaa !160
  %66 = load i64, ptr %0, align 8, !tbaa !161
  %67 = icmp eq i64 %66, 0
  br i1 %67, label %75, label %68

68:                                               ; preds = %61, %68
  %69 = phi i64 [ %73, %68 ], [ 0, %61 ]
  %70 = getelementptr inbounds i32, ptr %65, i64 %69
  %71 = load i32, ptr %70, align 4, !tbaa !10
  %72 = getelementptr inbounds i32, ptr %63, i64 %69
  store i32 %71, ptr %72, align 4, !tbaa !10
  %73 = add nuw i64 %69, 1
  %74 = icmp eq i64 %73, %66
  br i1 %74, label %75, label %68, !llvm.loop !65

75:                                               ; preds = %68, %61
  %76 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %2
  %77 = load i64, ptr %76, align 8, !tbaa !12
  %78 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %77
  %79 = load i32, ptr %11, align 4, !tbaa !253
  %80 = zext i32 %79 to i64
  %81 = load ptr, ptr %78, align 8, !tbaa !60
  %82 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %77, i32 1
  %83 = load i64, ptr %82, align 8, !tbaa !58
  %84 = mul i64 %83, %80
  %85 = getelementptr inbounds i32, ptr %81, i64 %84
  %86 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 3
  %87 = load i64, ptr %86, align 8, !tbaa !162
  %88 = icmp eq i64 %87, 0
  br i1 %88, label %109, label %89

89:                                               ; preds = %75, %89
  %90 = phi i64 [ %94, %89 ], [ 0, %75 ]
  %91 = getelementptr inbounds i32, ptr %85, i64 %90
  %92 = load i32, ptr %91, align 4, !tbaa !10
  %93 = getelementptr inbounds i32, ptr %63, i64 %90
  store i32 %92, ptr %93, align 4, !tbaa !10
  %94 = add nuw i64 %90, 1
  %95 = icmp eq i64 %94, %87
  br i1 %95, label %96, label %89, !llvm.loop !65

96:                                               ; preds = %89
  %97 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 9
  %98 = load i64, ptr %97, align 8, !tbaa !163
  %99 = getelementptr inbounds i32, ptr %63, i64 %98
  %100 = mul i64 %83, %3
  %101 = getelementptr inbounds i32, ptr %81, i64 %100
  br label %102

102:                                              ; preds = %102, %96
  %103 = phi i64 [ %107, %102 ], [ 0, %96 ]
  %104 = getelementptr inbounds i32, ptr %101, i64 %103
  %105 = load i32, ptr %104, align 4, !tbaa !10
  %106 = getelementptr inbounds i32, ptr %99, i64 %103
  store i32 %105, ptr %106, align 4, !tbaa !10
  %107 = add nuw i64 %103, 1
  %108 = icmp eq i64 %107, %87
  br i1 %108, label %109, label %102, !llvm.loop !65

109:                                              ; preds = %102, %75
  %110 = getelementptr inbounds %struct.Local, ptr %10, i64 %4, i32 2
  %111 = load i32, ptr %110, align 4, !tbaa !250
  %112 = icmp sgt i32 %111, -1
  br i1 %112, label %113, label %134

113:                                              ; preds = %109
  %114 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 6
  %115 = load i64, ptr %114, align 8, !tbaa !172
  %116 = getelementptr inbounds i32, ptr %63, i64 %115
  %117 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41
  %118 = zext i32 %111 to i64
  %119 = load ptr, ptr %117, align 8, !tbaa !60
  %120 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41, i32 1
  %121 = load i64, ptr %120, align 8, !tbaa !58
  %122 = mul i64 %121, %118
  %123 = getelementptr inbounds i32, ptr %119, i64 %122
  %124 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 4
  %125 = load i64, ptr %124, align 8, !tbaa !173
  %126 = icmp eq i64 %125, 0
  br i1 %126, label %134, label %127

127:                                              ; preds = %113, %127
  %128 = phi i64 [ %132, %127 ], [ 0, %113 ]
  %129 = getelementptr inbounds i32, ptr %123, i64 %128
  %130 = load i32, ptr %129, align 4, !tbaa !10
  %131 = getelementptr inbounds i32, ptr %116, i64 %128
  store i32 %130, ptr %131, align 4, !tbaa !10
  %132 = add nuw i64 %128, 1
  %133 = icmp eq i64 %132, %125
  br i1 %133, label %134, label %127, !llvm.loop !65

134:                                              ; preds = %127, %109, %113
  %135 = load ptr, ptr %12, align 8, !tbaa !243
  %136 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 13
  %137 = load i64, ptr %136, align 8, !tbaa !261
  %138 = getelementptr inbounds i32, ptr %135, i64 %137
  %139 = load i32, ptr %135, align 4, !tbaa !10
  %140 = icmp sgt i32 %139, 0
  br i1 %140, label %141, label %240

141:                                              ; preds = %134
  %142 = add nsw i32 %139, -1
  %143 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 32
  %144 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 31
  %145 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 30, i64 5
  %146 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 29, i64 5
  %147 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 33
  %148 = shl i64 %5, 48
  %149 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 35
  %150 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 36
  %151 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  br label %152

152:                                              ; preds = %238, %141
  %153 = phi i32 [ 0, %141 ], [ %154, %238 ]
  %154 = add nuw nsw i32 %153, 1
  %155 = icmp sge i32 %154, %139
  %156 = select i1 %155, i32 0, i32 %153
  %157 = zext i32 %156 to i64
  %158 = getelementptr i32, ptr %138, i64 %157
  %159 = load i32, ptr %158, align 4, !tbaa !10
  %160 = select i1 %155, i32 %142, i32 %154
  %161 = sext i32 %160 to i64
  %162 = getelementptr inbounds i32, ptr %138, i64 %161
  %163 = load i32, ptr %162, align 4, !tbaa !10
  %164 = icmp eq i32 %159, %163
  br i1 %164, label %238, label %165

165:                                              ; preds = %152
  %166 = load i64, ptr %143, align 8, !tbaa !271
  %167 = icmp eq i64 %166, 0
  br i1 %167, label %171, label %168

168:                                              ; preds = %165
  %169 = sext i32 %159 to i64
  %170 = sext i32 %163 to i64
  br label %183

171:                                              ; preds = %205, %165
  %172 = phi i32 [ 0, %165 ], [ %206, %205 ]
  %173 = load i64, ptr %145, align 8, !tbaa !12
  %174 = icmp eq i64 %173, 0
  br i1 %174, label %238, label %175

175:                                              ; preds = %171
  %176 = icmp ne i32 %172, 0
  %177 = select i1 %176, i1 true, i1 %155
  %178 = sext i32 %159 to i64
  %179 = shl nsw i64 %178, 24
  %180 = or i64 %179, %148
  %181 = sext i32 %163 to i64
  %182 = or i64 %180, %181
  br label %210

183:                                              ; preds = %205, %168
  %184 = phi i64 [ 0, %168 ], [ %207, %205 ]
  %185 = phi i32 [ 0, %168 ], [ %206, %205 ]
  %186 = load ptr, ptr %144, align 8, !tbaa !272
  %187 = getelementptr inbounds %struct.Edge, ptr %186, i64 %184
  %188 = load i64, ptr %187, align 8, !tbaa !273
  %189 = icmp eq i64 %188, %169
  br i1 %189, label %190, label %205

190:                                              ; preds = %183
  %191 = getelementptr inbounds %struct.Edge, ptr %186, i64 %184, i32 1
  %192 = load i64, ptr %191, align 8, !tbaa !275
  %193 = icmp eq i64 %192, %170
  br i1 %193, label %194, label %205

194:                                              ; preds = %190
  %195 = getelementptr inbounds %struct.Edge, ptr %186, i64 %184, i32 2
  %196 = load i64, ptr %195, align 8, !tbaa !276
  %197 = icmp eq i64 %196, %5
  br i1 %197, label %198, label %205

198:                                              ; preds = %194
  %199 = getelementptr inbounds %struct.Edge, ptr %186, i64 %184, i32 3
  %200 = load ptr, ptr %199, align 8, !tbaa !277
  %201 = tail call i32 %200(ptr noundef %63) #17
  %202 = icmp eq i32 %201, 0
  br i1 %202, label %205, label %203

203:                                              ; preds = %198
  %204 = getelementptr inbounds %struct.Edge, ptr %186, i64 %184, i32 4
  store i64 1, ptr %204, align 8, !tbaa !278
  br label %205

205:                                              ; preds = %203, %198, %194, %190, %183
  %206 = phi i32 [ 1, %203 ], [ %185, %198 ], [ %185, %194 ], [ %185, %190 ], [ %185, %183 ]
  %207 = add nuw i64 %184, 1
  %208 = load i64, ptr %143, align 8, !tbaa !271
  %209 = icmp ult i64 %207, %208
  br i1 %209, label %183, label %171, !llvm.loop !279

210:                                              ; preds = %234, %175
  %211 = phi i64 [ 0, %175 ], [ %235, %234 ]
  %212 = load ptr, ptr %146, align 8, !tbaa !79
  %213 = getelementptr inbounds %struct.Claim, ptr %212, i64 %211, i32 4
  %214 = load i64, ptr %213, align 8, !tbaa !260
  %215 = load ptr, ptr %147, align 8, !tbaa !262
  %216 = getelementptr inbounds %struct.Finding, ptr %215, i64 %214
  store i64 1, ptr %216, align 8, !tbaa !280
  br i1 %177, label %234, label %217

217:                                              ; preds = %210
  %218 = getelementptr inbounds %struct.Finding, ptr %215, i64 %214, i32 1
  %219 = load atomic i64, ptr %218 monotonic, align 8
  %220 = icmp eq i64 %219, 0
  br i1 %220, label %221, label %234

221:                                              ; preds = %217
  %222 = getelementptr inbounds %struct.Finding, ptr %215, i64 %214, i32 2
  store i64 %6, ptr %222, align 8, !tbaa !263
  %223 = getelementptr inbounds %struct.Finding, ptr %215, i64 %214, i32 3
  store i64 %7, ptr %223, align 8, !tbaa !265
  %224 = getelementptr inbounds %struct.Finding, ptr %215, i64 %214, i32 4
  store i64 %4, ptr %224, align 8, !tbaa !266
  %225 = getelementptr inbounds %struct.Finding, ptr %215, i64 %214, i32 5
  store i64 %182, ptr %225, align 8, !tbaa !267
  store atomic i64 1, ptr %218 release, align 8
  %226 = load i64, ptr %149, align 8, !tbaa !268
  %227 = add i64 %226, -1
  store i64 %227, ptr %149, align 8, !tbaa !268
  %228 = icmp eq i64 %227, 0
  br i1 %228, label %229, label %234

229:                                              ; preds = %221
  %230 = load i64, ptr %150, align 8, !tbaa !269
  %231 = icmp eq i64 %230, 0
  br i1 %231, label %234, label %232

232:                                              ; preds = %229
  %233 = atomicrmw or ptr %151, i64 16 monotonic, align 8
  br label %234

234:                                              ; preds = %232, %229, %221, %217, %210
  %235 = add nuw i64 %211, 1
  %236 = load i64, ptr %145, align 8, !tbaa !12
  %237 = icmp ult i64 %235, %236
  br i1 %237, label %210, label %238, !llvm.loop !281

238:                                              ; preds = %234, %171, %152
  %239 = icmp eq i32 %154, %139
  br i1 %239, label %240, label %152, !llvm.loop !282

240:                                              ; preds = %238, %134
  %241 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 30, i64 2
  %242 = load i64, ptr %241, align 8, !tbaa !12
  %243 = icmp eq i64 %242, 0
  br i1 %243, label %251, label %244

244:                                              ; preds = %240
  %245 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 29, i64 2
  %246 = shl nuw i64 1, %5
  %247 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 33
  %248 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 35
  %249 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 36
  %250 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  br label %266

251:                                              ; preds = %298, %240
  %252 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 49
  %253 = load i64, ptr %252, align 8, !tbaa !283
  %254 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 30, i64 3
  %255 = load i64, ptr %254, align 8, !tbaa !12
  %256 = icmp eq i64 %255, 0
  br i1 %256, label %394, label %257

257:                                              ; preds = %251
  %258 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 29, i64 3
  %259 = shl nuw i64 1, %5
  %260 = getelementptr inbounds %struct.Local, ptr %10, i64 %4, i32 4
  %261 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 10
  %262 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41
  %263 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41, i32 1
  %264 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 4
  %265 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 48
  br label %305

266:                                              ; preds = %244, %298
  %267 = phi i64 [ 0, %244 ], [ %299, %298 ]
  %268 = load ptr, ptr %245, align 8, !tbaa !79
  %269 = getelementptr inbounds %struct.Claim, ptr %268, i64 %267, i32 3
  %270 = load i64, ptr %269, align 8, !tbaa !284
  %271 = and i64 %270, %246
  %272 = icmp eq i64 %271, 0
  br i1 %272, label %298, label %273

273:                                              ; preds = %266
  %274 = getelementptr inbounds %struct.Claim, ptr %268, i64 %267
  %275 = load ptr, ptr %62, align 8, !tbaa !159
  %276 = tail call fastcc i32 @step_fails(ptr noundef nonnull %0, ptr noundef %274, ptr noundef %275, ptr noundef nonnull %11) #16
  %277 = icmp eq i32 %276, 0
  br i1 %277, label %298, label %278

278:                                              ; preds = %273
  %279 = getelementptr inbounds %struct.Claim, ptr %268, i64 %267, i32 4
  %280 = load i64, ptr %279, align 8, !tbaa !260
  %281 = load ptr, ptr %247, align 8, !tbaa !262
  %282 = getelementptr inbounds %struct.Finding, ptr %281, i64 %280, i32 1
  %283 = load atomic i64, ptr %282 monotonic, align 8
  %284 = icmp eq i64 %283, 0
  br i1 %284, label %285, label %298

285:                                              ; preds = %278
  %286 = getelementptr inbounds %struct.Finding, ptr %281, i64 %280, i32 2
  store i64 %6, ptr %286, align 8, !tbaa !263
  %287 = getelementptr inbounds %struct.Finding, ptr %281, i64 %280, i32 3
  store i64 %7, ptr %287, align 8, !tbaa !265
  %288 = getelementptr inbounds %struct.Finding, ptr %281, i64 %280, i32 4
  store i64 %4, ptr %288, align 8, !tbaa !266
  %289 = getelementptr inbounds %struct.Finding, ptr %281, i64 %280, i32 5
  store i64 0, ptr %289, align 8, !tbaa !267
  store atomic i64 1, ptr %282 release, align 8
  %290 = load i64, ptr %248, align 8, !tbaa !268
  %291 = add i64 %290, -1
  store i64 %291, ptr %248, align 8, !tbaa !268
  %292 = icmp eq i64 %291, 0
  br i1 %292, label %293, label %298

293:                                              ; preds = %285
  %294 = load i64, ptr %249, align 8, !tbaa !269
  %295 = icmp eq i64 %294, 0
  br i1 %295, label %298, label %296

296:                                              ; preds = %293
  %297 = atomicrmw or ptr %250, i64 16 monotonic, align 8
  br label %298

298:                                              ; preds = %296, %293, %285, %278, %273, %266
  %299 = add nuw i64 %267, 1
  %300 = load i64, ptr %241, align 8, !tbaa !12
  %301 = icmp ult i64 %299, %300
  br i1 %301, label %266, label %251, !llvm.loop !285

302:                                              ; preds = %363
  %303 = load i64, ptr %252, align 8, !tbaa !283
  %304 = icmp ugt i64 %303, %253
  br i1 %304, label %367, label %394

305:                                              ; preds = %257, %363
  %306 = phi i64 [ 0, %257 ], [ %364, %363 ]
  %307 = load ptr, ptr %258, align 8, !tbaa !79
  %308 = getelementptr inbounds %struct.Claim, ptr %307, i64 %306, i32 3
  %309 = load i64, ptr %308, align 8, !tbaa !284
  %310 = and i64 %309, %259
  %311 = icmp eq i64 %310, 0
  br i1 %311, label %363, label %312

312:                                              ; preds = %305
  %313 = getelementptr inbounds %struct.Claim, ptr %307, i64 %306, i32 2
  %314 = load ptr, ptr %313, align 8, !tbaa !286
  %315 = icmp eq ptr %314, null
  br i1 %315, label %357, label %316

316:                                              ; preds = %312
  %317 = getelementptr inbounds %struct.Claim, ptr %307, i64 %306, i32 5
  br label %318

318:                                              ; preds = %316, %351
  %319 = phi i64 [ 0, %316 ], [ %355, %351 ]
  %320 = load i64, ptr %317, align 8, !tbaa !287
  %321 = icmp eq i64 %320, 0
  br i1 %321, label %322, label %324

322:                                              ; preds = %318
  %323 = icmp eq i64 %319, 0
  br i1 %323, label %351, label %363

324:                                              ; preds = %318
  %325 = load i16, ptr %260, align 2, !tbaa !252
  %326 = icmp eq i16 %325, 0
  %327 = select i1 %326, i16 1, i16 %325
  %328 = zext i16 %327 to i64
  %329 = icmp ult i64 %319, %328
  br i1 %329, label %330, label %363

330:                                              ; preds = %324
  br i1 %326, label %351, label %331

331:                                              ; preds = %330
  %332 = load ptr, ptr %62, align 8, !tbaa !159
  %333 = load i64, ptr %261, align 8, !tbaa !288
  %334 = getelementptr inbounds i32, ptr %332, i64 %333
  %335 = getelementptr inbounds %struct.Local, ptr %10, i64 %4, i32 6, i64 %319
  %336 = load i32, ptr %335, align 4, !tbaa !10
  %337 = zext i32 %336 to i64
  %338 = load ptr, ptr %262, align 8, !tbaa !60
  %339 = load i64, ptr %263, align 8, !tbaa !58
  %340 = mul i64 %339, %337
  %341 = getelementptr inbounds i32, ptr %338, i64 %340
  %342 = load i64, ptr %264, align 8, !tbaa !173
  %343 = icmp eq i64 %342, 0
  br i1 %343, label %351, label %344

344:                                              ; preds = %331, %344
  %345 = phi i64 [ %349, %344 ], [ 0, %331 ]
  %346 = getelementptr inbounds i32, ptr %341, i64 %345
  %347 = load i32, ptr %346, align 4, !tbaa !10
  %348 = getelementptr inbounds i32, ptr %334, i64 %345
  store i32 %347, ptr %348, align 4, !tbaa !10
  %349 = add nuw i64 %345, 1
  %350 = icmp eq i64 %349, %342
  br i1 %350, label %351, label %344, !llvm.loop !65

351:                                              ; preds = %344, %331, %322, %330
  %352 = load ptr, ptr %313, align 8, !tbaa !286
  %353 = load ptr, ptr %62, align 8, !tbaa !159
  %354 = tail call i32 %352(ptr noundef %353) #17
  %355 = add i64 %319, 1
  %356 = icmp eq i32 %354, 0
  br i1 %356, label %318, label %357, !llvm.loop !289

357:                                              ; preds = %351, %312
  %358 = trunc i64 %306 to i32
  %359 = load ptr, ptr %265, align 8, !tbaa !129
  %360 = load i64, ptr %252, align 8, !tbaa !283
  %361 = add i64 %360, 1
  store i64 %361, ptr %252, align 8, !tbaa !283
  %362 = getelementptr inbounds i32, ptr %359, i64 %360
  store i32 %358, ptr %362, align 4, !tbaa !10
  br label %363

363:                                              ; preds = %324, %322, %357, %305
  %364 = add nuw i64 %306, 1
  %365 = load i64, ptr %254, align 8, !tbaa !12
  %366 = icmp ult i64 %364, %365
  br i1 %366, label %305, label %302, !llvm.loop !290

367:                                              ; preds = %302
  %368 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 48
  %369 = load ptr, ptr %368, align 8, !tbaa !129
  %370 = add i64 %303, 1
  store i64 %370, ptr %252, align 8, !tbaa !283
  %371 = getelementptr inbounds i32, ptr %369, i64 %303
  store i32 -1, ptr %371, align 4, !tbaa !10
  %372 = trunc i64 %253 to i32
  %373 = getelementptr inbounds %struct.Local, ptr %10, i64 %4, i32 5
  store i32 %372, ptr %373, align 4, !tbaa !127
  %374 = load i32, ptr %11, align 4, !tbaa !253
  %375 = zext i32 %374 to i64
  %376 = getelementptr inbounds %struct.Local, ptr %10, i64 %4, i32 6
  %377 = load i32, ptr %376, align 4, !tbaa !10
  %378 = zext i32 %377 to i64
  %379 = shl nuw nsw i64 %378, 24
  %380 = or i64 %379, %375
  %381 = getelementptr inbounds %struct.Local, ptr %10, i64 %4, i32 4
  %382 = load i16, ptr %381, align 2, !tbaa !252
  %383 = zext i16 %382 to i64
  %384 = shl nuw i64 %383, 48
  %385 = or i64 %380, %384
  %386 = icmp eq i32 %372, -1
  %387 = select i1 %386, i64 0, i64 4503599627370496
  %388 = or i64 %385, %387
  %389 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 45
  %390 = load ptr, ptr %389, align 8, !tbaa !108
  %391 = getelementptr inbounds i64, ptr %390, i64 %4
  store i64 %388, ptr %391, align 8, !tbaa !12
  %392 = load i64, ptr %252, align 8, !tbaa !283
  %393 = load i64, ptr %254, align 8, !tbaa !12
  br label %394

394:                                              ; preds = %251, %367, %302
  %395 = phi i64 [ %393, %367 ], [ %365, %302 ], [ 0, %251 ]
  %396 = phi i64 [ %392, %367 ], [ %303, %302 ], [ %253, %251 ]
  %397 = add i64 %396, 1
  %398 = add i64 %397, %395
  %399 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 50
  %400 = load i64, ptr %399, align 8, !tbaa !291
  %401 = icmp ult i64 %398, %400
  br i1 %401, label %405, label %402

402:                                              ; preds = %394
  %403 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %404 = atomicrmw or ptr %403, i64 4 monotonic, align 8
  br label %405

405:                                              ; preds = %402, %394
  ret void
}

declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #10

define internal fastcc i32 @step_fails(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr noundef %2, ptr nocapture noundef readonly %3) unnamed_addr #8 {
  %5 = getelementptr inbounds %struct.Claim, ptr %1, i64 0, i32 5
  %6 = load i64, ptr %5, align 8, !tbaa !287
  %7 = icmp eq i64 %6, 0
  br i1 %7, label %20, label %8

8:                                                ; preds = %4
  %9 = getelementptr inbounds %struct.Local, ptr %3, i64 0, i32 4
  %10 = load i16, ptr %9, align 2, !tbaa !252
  %11 = icmp eq i16 %10, 0
  br i1 %11, label %20, label %12

12:                                               ; preds = %8
  %13 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 10
  %14 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41
  %15 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41, i32 1
  %16 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 4
  %17 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 33
  %18 = getelementptr inbounds %struct.Claim, ptr %1, i64 0, i32 4
  %19 = getelementptr inbounds %struct.Claim, ptr %1, i64 0, i32 1
  br label %37

20:                                               ; preds = %8, %4
  %21 = load ptr, ptr %1, align 8, !tbaa !292
  %22 = tail call i32 %21(ptr noundef %2) #17
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %79, label %24

24:                                               ; preds = %20
  %25 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 33
  %26 = load ptr, ptr %25, align 8, !tbaa !262
  %27 = getelementptr inbounds %struct.Claim, ptr %1, i64 0, i32 4
  %28 = load i64, ptr %27, align 8, !tbaa !260
  %29 = getelementptr inbounds %struct.Finding, ptr %26, i64 %28
  store i64 1, ptr %29, align 8, !tbaa !280
  %30 = getelementptr inbounds %struct.Claim, ptr %1, i64 0, i32 1
  %31 = load ptr, ptr %30, align 8, !tbaa !293
  %32 = icmp eq ptr %31, null
  br i1 %32, label %79, label %33

33:                                               ; preds = %24
  %34 = tail call i32 %31(ptr noundef %2) #17
  %35 = icmp eq i32 %34, 0
  %36 = zext i1 %35 to i32
  br label %79

37:                                               ; preds = %12, %72
  %38 = phi i64 [ 0, %12 ], [ %75, %72 ]
  %39 = phi i32 [ 0, %12 ], [ %74, %72 ]
  %40 = load i64, ptr %13, align 8, !tbaa !288
  %41 = getelementptr inbounds i32, ptr %2, i64 %40
  %42 = getelementptr inbounds %struct.Local, ptr %3, i64 0, i32 6, i64 %38
  %43 = load i32, ptr %42, align 4, !tbaa !10
  %44 = zext i32 %43 to i64
  %45 = load ptr, ptr %14, align 8, !tbaa !60
  %46 = load i64, ptr %15, align 8, !tbaa !58
  %47 = mul i64 %46, %44
  %48 = getelementptr inbounds i32, ptr %45, i64 %47
  %49 = load i64, ptr %16, align 8, !tbaa !173
  %50 = icmp eq i64 %49, 0
  br i1 %50, label %58, label %51

51:                                               ; preds = %37, %51
  %52 = phi i64 [ %56, %51 ], [ 0, %37 ]
  %53 = getelementptr inbounds i32, ptr %48, i64 %52
  %54 = load i32, ptr %53, align 4, !tbaa !10
  %55 = getelementptr inbounds i32, ptr %41, i64 %52
  store i32 %54, ptr %55, align 4, !tbaa !10
  %56 = add nuw i64 %52, 1
  %57 = icmp eq i64 %56, %49
  br i1 %57, label %58, label %51, !llvm.loop !65

58:                                               ; preds = %51, %37
  %59 = load ptr, ptr %1, align 8, !tbaa !292
  %60 = tail call i32 %59(ptr noundef %2) #17
  %61 = icmp eq i32 %60, 0
  br i1 %61, label %72, label %62

62:                                               ; preds = %58
  %63 = load ptr, ptr %17, align 8, !tbaa !262
  %64 = load i64, ptr %18, align 8, !tbaa !260
  %65 = getelementptr inbounds %struct.Finding, ptr %63, i64 %64
  store i64 1, ptr %65, align 8, !tbaa !280
  %66 = load ptr, ptr %19, align 8, !tbaa !293
  %67 = icmp eq ptr %66, null
  br i1 %67, label %72, label %68

68:                                               ; preds = %62
  %69 = tail call i32 %66(ptr noundef %2) #17
  %70 = icmp eq i32 %69, 0
  %71 = zext i1 %70 to i32
  br label %72

72:                                               ; preds = %58, %62, %68
  %73 = phi i32 [ 0, %58 ], [ 1, %62 ], [ %71, %68 ]
  %74 = or i32 %73, %39
  %75 = add nuw nsw i64 %38, 1
  %76 = load i16, ptr %9, align 2, !tbaa !252
  %77 = zext i16 %76 to i64
  %78 = icmp ult i64 %75, %77
  br i1 %78, label %37, label %79, !llvm.loop !294

79:                                               ; preds = %72, %33, %24, %20
  %80 = phi i32 [ 0, %20 ], [ 1, %24 ], [ %36, %33 ], [ %74, %72 ]
  ret i32 %80
}

define internal fastcc void @judge_far(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3, ptr nocapture noundef readonly %4, i64 noundef %5, i64 noundef %6, i64 noundef %7) unnamed_addr #11 {
  %9 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 44
  %10 = load ptr, ptr %9, align 8, !tbaa !111
  %11 = getelementptr inbounds %struct.Local, ptr %10, i64 %2
  %12 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56, i64 3
  %13 = sub i64 1, %3
  %14 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %13
  %15 = load i64, ptr %14, align 8, !tbaa !12
  %16 = shl i64 %2, %15
  %17 = getelementptr inbounds [2 x i64], ptr %4, i64 0, i64 %13
  %18 = load i64, ptr %17, align 8, !tbaa !12
  %19 = or i64 %16, %18
  %20 = shl i64 %19, 5
  %21 = or i64 %20, %5
  %22 = mul i64 %21, -7046029254386353131
  %23 = lshr i64 %22, 32
  %24 = xor i64 %23, %22
  %25 = mul i64 %24, -2960836687051489901
  %26 = lshr i64 %25, 29
  %27 = xor i64 %26, %25
  %28 = mul i64 %27, -4417276706812531889
  %29 = zext i64 %28 to i128
  %30 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56, i64 3, i32 2
  %31 = load i64, ptr %30, align 8, !tbaa !42
  %32 = lshr i64 %31, 3
  %33 = zext i64 %32 to i128
  %34 = mul nuw nsw i128 %29, %33
  %35 = lshr i128 %34, 61
  %36 = trunc i128 %35 to i64
  %37 = and i64 %36, -8
  %38 = add i64 %21, 1
  %39 = insertelement <8 x i64> poison, i64 %38, i64 0
  %40 = shufflevector <8 x i64> %39, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %41

41:                                               ; preds = %61, %8
  %42 = phi i64 [ %65, %61 ], [ %37, %8 ]
  br label %43

43:                                               ; preds = %41, %54
  %44 = load ptr, ptr %12, align 8, !tbaa !44
  %45 = getelementptr inbounds i64, ptr %44, i64 %42
  %46 = load volatile <8 x i64>, ptr %45, align 64, !tbaa !17
  %47 = icmp eq <8 x i64> %46, %40
  %48 = bitcast <8 x i1> %47 to i8
  %49 = icmp eq i8 %48, 0
  br i1 %49, label %50, label %231

50:                                               ; preds = %43
  %51 = icmp eq <8 x i64> %46, zeroinitializer
  %52 = bitcast <8 x i1> %51 to i8
  %53 = icmp eq i8 %52, 0
  br i1 %53, label %61, label %54

54:                                               ; preds = %50
  %55 = tail call i8 @llvm.cttz.i8(i8 %52, i1 true), !range !50
  %56 = zext i8 %55 to i64
  %57 = add i64 %42, %56
  %58 = getelementptr inbounds i64, ptr %44, i64 %57
  %59 = cmpxchg ptr %58, i64 0, i64 %38 monotonic monotonic, align 8
  %60 = extractvalue { i64, i1 } %59, 1
  br i1 %60, label %66, label %43, !llvm.loop !51

61:                                               ; preds = %50
  %62 = add i64 %42, 8
  %63 = load i64, ptr %30, align 8, !tbaa !42
  %64 = icmp eq i64 %62, %63
  %65 = select i1 %64, i64 0, i64 %62
  br label %41, !llvm.loop !51

66:                                               ; preds = %54
  %67 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56, i64 3, i32 3
  %68 = atomicrmw add ptr %67, i64 1 monotonic, align 8
  %69 = mul i64 %68, 100
  %70 = add i64 %69, 100
  %71 = load i64, ptr %30, align 8, !tbaa !42
  %72 = mul i64 %71, 60
  %73 = icmp ugt i64 %70, %72
  br i1 %73, label %74, label %77, !prof !66

74:                                               ; preds = %66
  %75 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %76 = atomicrmw or ptr %75, i64 2 monotonic, align 8
  br label %77

77:                                               ; preds = %66, %74
  %78 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 7
  %79 = load ptr, ptr %78, align 8, !tbaa !159
  %80 = getelementptr inbounds [2 x i64], ptr %4, i64 0, i64 %3
  %81 = load i64, ptr %80, align 8, !tbaa !12
  %82 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 16
  %83 = load ptr, ptr %82, align 8, !tbaa !160
  %84 = load i64, ptr %0, align 8, !tbaa !161
  %85 = icmp eq i64 %84, 0
  br i1 %85, label %93, label %86

86:                                               ; preds = %77, %86
  %87 = phi i64 [ %91, %86 ], [ 0, %77 ]
  %88 = getelementptr inbounds i32, ptr %83, i64 %87
  %89 = load i32, ptr %88, align 4, !tbaa !10
  %90 = getelementptr inbounds i32, ptr %79, i64 %87
  store i32 %89, ptr %90, align 4, !tbaa !10
  %91 = add nuw i64 %87, 1
  %92 = icmp eq i64 %91, %84
  br i1 %92, label %93, label %86, !llvm.loop !65

93:                                               ; preds = %86, %77
  %94 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %3
  %95 = load i64, ptr %94, align 8, !tbaa !12
  %96 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %95
  %97 = load i32, ptr %11, align 4, !tbaa !253
  %98 = zext i32 %97 to i64
  %99 = load ptr, ptr %96, align 8, !tbaa !60
  %100 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %95, i32 1
  %101 = load i64, ptr %100, align 8, !tbaa !58
  %102 = mul i64 %101, %98
  %103 = getelementptr inbounds i32, ptr %99, i64 %102
  %104 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 3
  %105 = load i64, ptr %104, align 8, !tbaa !162
  %106 = icmp eq i64 %105, 0
  br i1 %106, label %127, label %107

107:                                              ; preds = %93, %107
  %108 = phi i64 [ %112, %107 ], [ 0, %93 ]
  %109 = getelementptr inbounds i32, ptr %103, i64 %108
  %110 = load i32, ptr %109, align 4, !tbaa !10
  %111 = getelementptr inbounds i32, ptr %79, i64 %108
  store i32 %110, ptr %111, align 4, !tbaa !10
  %112 = add nuw i64 %108, 1
  %113 = icmp eq i64 %112, %105
  br i1 %113, label %114, label %107, !llvm.loop !65

114:                                              ; preds = %107
  %115 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 9
  %116 = load i64, ptr %115, align 8, !tbaa !163
  %117 = getelementptr inbounds i32, ptr %79, i64 %116
  %118 = mul i64 %101, %81
  %119 = getelementptr inbounds i32, ptr %99, i64 %118
  br label %120

120:                                              ; preds = %120, %114
  %121 = phi i64 [ %125, %120 ], [ 0, %114 ]
  %122 = getelementptr inbounds i32, ptr %119, i64 %121
  %123 = load i32, ptr %122, align 4, !tbaa !10
  %124 = getelementptr inbounds i32, ptr %117, i64 %121
  store i32 %123, ptr %124, align 4, !tbaa !10
  %125 = add nuw i64 %121, 1
  %126 = icmp eq i64 %125, %105
  br i1 %126, label %127, label %120, !llvm.loop !65

127:                                              ; preds = %120, %93
  %128 = getelementptr inbounds %struct.Local, ptr %10, i64 %2, i32 2
  %129 = load i32, ptr %128, align 4, !tbaa !250
  %130 = icmp sgt i32 %129, -1
  br i1 %130, label %131, label %152

131:                                              ; preds = %127
  %132 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 6
  %133 = load i64, ptr %132, align 8, !tbaa !172
  %134 = getelementptr inbounds i32, ptr %79, i64 %133
  %135 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41
  %136 = zext i32 %129 to i64
  %137 = load ptr, ptr %135, align 8, !tbaa !60
  %138 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41, i32 1
  %139 = load i64, ptr %138, align 8, !tbaa !58
  %140 = mul i64 %139, %136
  %141 = getelementptr inbounds i32, ptr %137, i64 %140
  %142 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 4
  %143 = load i64, ptr %142, align 8, !tbaa !173
  %144 = icmp eq i64 %143, 0
  br i1 %144, label %152, label %145

145:                                              ; preds = %131, %145
  %146 = phi i64 [ %150, %145 ], [ 0, %131 ]
  %147 = getelementptr inbounds i32, ptr %141, i64 %146
  %148 = load i32, ptr %147, align 4, !tbaa !10
  %149 = getelementptr inbounds i32, ptr %134, i64 %146
  store i32 %148, ptr %149, align 4, !tbaa !10
  %150 = add nuw i64 %146, 1
  %151 = icmp eq i64 %150, %143
  br i1 %151, label %152, label %145, !llvm.loop !65

152:                                              ; preds = %145, %127, %131
  %153 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 8
  %154 = load i64, ptr %153, align 8, !tbaa !164
  %155 = getelementptr inbounds i32, ptr %79, i64 %154
  %156 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %13
  %157 = load i64, ptr %156, align 8, !tbaa !12
  %158 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %157
  %159 = load i64, ptr %17, align 8, !tbaa !12
  %160 = load ptr, ptr %158, align 8, !tbaa !60
  %161 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %157, i32 1
  %162 = load i64, ptr %161, align 8, !tbaa !58
  %163 = mul i64 %162, %159
  %164 = getelementptr inbounds i32, ptr %160, i64 %163
  br i1 %106, label %172, label %165

165:                                              ; preds = %152, %165
  %166 = phi i64 [ %170, %165 ], [ 0, %152 ]
  %167 = getelementptr inbounds i32, ptr %164, i64 %166
  %168 = load i32, ptr %167, align 4, !tbaa !10
  %169 = getelementptr inbounds i32, ptr %155, i64 %166
  store i32 %168, ptr %169, align 4, !tbaa !10
  %170 = add nuw i64 %166, 1
  %171 = icmp eq i64 %170, %105
  br i1 %171, label %172, label %165, !llvm.loop !65

172:                                              ; preds = %165, %152
  %173 = trunc i64 %5 to i32
  %174 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 11
  %175 = load i64, ptr %174, align 8, !tbaa !165
  %176 = getelementptr inbounds i32, ptr %79, i64 %175
  store i32 %173, ptr %176, align 4, !tbaa !10
  %177 = getelementptr inbounds %struct.Local, ptr %10, i64 %2, i32 5
  %178 = load i32, ptr %177, align 4, !tbaa !127
  %179 = zext i32 %178 to i64
  %180 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 48
  %181 = load ptr, ptr %180, align 8, !tbaa !129
  %182 = getelementptr inbounds i32, ptr %181, i64 %179
  %183 = load i32, ptr %182, align 4, !tbaa !10
  %184 = icmp eq i32 %183, -1
  br i1 %184, label %231, label %185

185:                                              ; preds = %172
  %186 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 29, i64 3
  %187 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 57
  %188 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 33
  %189 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 35
  %190 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 36
  %191 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  br label %192

192:                                              ; preds = %185, %225
  %193 = phi i32 [ %183, %185 ], [ %229, %225 ]
  %194 = phi i64 [ %179, %185 ], [ %226, %225 ]
  %195 = load ptr, ptr %186, align 8, !tbaa !79
  %196 = zext i32 %193 to i64
  %197 = getelementptr inbounds %struct.Claim, ptr %195, i64 %196
  %198 = load ptr, ptr %78, align 8, !tbaa !159
  %199 = tail call fastcc i32 @step_fails(ptr noundef nonnull %0, ptr noundef %197, ptr noundef %198, ptr noundef nonnull %11) #16
  %200 = icmp eq i32 %199, 0
  br i1 %200, label %225, label %201

201:                                              ; preds = %192, %201
  %202 = cmpxchg ptr %187, i64 0, i64 1 acquire monotonic, align 8
  %203 = extractvalue { i64, i1 } %202, 1
  br i1 %203, label %204, label %201, !llvm.loop !123

204:                                              ; preds = %201
  %205 = getelementptr inbounds %struct.Claim, ptr %195, i64 %196, i32 4
  %206 = load i64, ptr %205, align 8, !tbaa !260
  %207 = load ptr, ptr %188, align 8, !tbaa !262
  %208 = getelementptr inbounds %struct.Finding, ptr %207, i64 %206, i32 1
  %209 = load atomic i64, ptr %208 monotonic, align 8
  %210 = icmp eq i64 %209, 0
  br i1 %210, label %211, label %224

211:                                              ; preds = %204
  %212 = getelementptr inbounds %struct.Finding, ptr %207, i64 %206, i32 2
  store i64 %6, ptr %212, align 8, !tbaa !263
  %213 = getelementptr inbounds %struct.Finding, ptr %207, i64 %206, i32 3
  store i64 %7, ptr %213, align 8, !tbaa !265
  %214 = getelementptr inbounds %struct.Finding, ptr %207, i64 %206, i32 4
  store i64 %2, ptr %214, align 8, !tbaa !266
  %215 = getelementptr inbounds %struct.Finding, ptr %207, i64 %206, i32 5
  store i64 0, ptr %215, align 8, !tbaa !267
  store atomic i64 1, ptr %208 release, align 8
  %216 = load i64, ptr %189, align 8, !tbaa !268
  %217 = add i64 %216, -1
  store i64 %217, ptr %189, align 8, !tbaa !268
  %218 = icmp eq i64 %217, 0
  br i1 %218, label %219, label %224

219:                                              ; preds = %211
  %220 = load i64, ptr %190, align 8, !tbaa !269
  %221 = icmp eq i64 %220, 0
  br i1 %221, label %224, label %222

222:                                              ; preds = %219
  %223 = atomicrmw or ptr %191, i64 16 monotonic, align 8
  br label %224

224:                                              ; preds = %204, %211, %219, %222
  store atomic i64 0, ptr %187 release, align 8
  br label %225

225:                                              ; preds = %224, %192
  %226 = add i64 %194, 1
  %227 = load ptr, ptr %180, align 8, !tbaa !129
  %228 = getelementptr inbounds i32, ptr %227, i64 %226
  %229 = load i32, ptr %228, align 4, !tbaa !10
  %230 = icmp eq i32 %229, -1
  br i1 %230, label %231, label %192, !llvm.loop !295

231:                                              ; preds = %43, %225, %172
  ret void
}

define internal fastcc i64 @fill_added(ptr nocapture noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4) unnamed_addr #9 {
  %6 = alloca [17 x i32], align 16
  %7 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 57
  br label %8

8:                                                ; preds = %8, %5
  %9 = cmpxchg ptr %7, i64 0, i64 1 acquire monotonic, align 8
  %10 = extractvalue { i64, i1 } %9, 1
  br i1 %10, label %11, label %8, !llvm.loop !123

11:                                               ; preds = %8
  %12 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 53
  %13 = mul i64 %4, -7046029254386353131
  %14 = zext i64 %13 to i128
  %15 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 53, i32 2
  %16 = load i64, ptr %15, align 8, !tbaa !42
  %17 = zext i64 %16 to i128
  %18 = mul nuw i128 %17, %14
  %19 = lshr i128 %18, 64
  %20 = trunc i128 %19 to i64
  %21 = add i64 %4, 1
  %22 = load ptr, ptr %12, align 8, !tbaa !44
  %23 = getelementptr inbounds i64, ptr %22, i64 %20
  %24 = load atomic i64, ptr %23 acquire, align 8
  %25 = lshr i64 %24, 28
  %26 = icmp ne i64 %25, %21
  %27 = and i64 %24, 268435455
  %28 = icmp ne i64 %24, 0
  %29 = select i1 %26, i64 -1, i64 %27
  %30 = and i1 %28, %26
  br i1 %30, label %31, label %48

31:                                               ; preds = %11, %31
  %32 = phi i64 [ %46, %31 ], [ %29, %11 ]
  %33 = phi i64 [ %37, %31 ], [ %20, %11 ]
  %34 = add i64 %33, 1
  %35 = load i64, ptr %15, align 8, !tbaa !42
  %36 = icmp eq i64 %34, %35
  %37 = select i1 %36, i64 0, i64 %34
  %38 = load ptr, ptr %12, align 8, !tbaa !44
  %39 = getelementptr inbounds i64, ptr %38, i64 %37
  %40 = load atomic i64, ptr %39 acquire, align 8
  %41 = lshr i64 %40, 28
  %42 = icmp ne i64 %41, %21
  %43 = and i64 %40, 268435455
  %44 = icmp ne i64 %40, 0
  %45 = select i1 %44, i64 %32, i64 -1
  %46 = select i1 %42, i64 %45, i64 %43
  %47 = and i1 %44, %42
  br i1 %47, label %31, label %48, !llvm.loop !110

48:                                               ; preds = %31, %11
  %49 = phi i64 [ %29, %11 ], [ %46, %31 ]
  %50 = icmp eq i64 %49, -1
  br i1 %50, label %51, label %124

51:                                               ; preds = %48
  %52 = trunc i64 %3 to i32
  %53 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1
  %54 = load ptr, ptr %53, align 8, !tbaa !60
  %55 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1, i32 1
  %56 = load i64, ptr %55, align 8, !tbaa !58
  %57 = mul i64 %56, %2
  %58 = getelementptr inbounds i32, ptr %54, i64 %57
  call void @llvm.lifetime.start.p0(i64 68, ptr nonnull %6) #15
  %59 = load i32, ptr %58, align 4, !tbaa !10
  %60 = icmp eq i64 %56, 0
  br i1 %60, label %68, label %61

61:                                               ; preds = %51, %61
  %62 = phi i64 [ %66, %61 ], [ 0, %51 ]
  %63 = getelementptr inbounds i32, ptr %58, i64 %62
  %64 = load i32, ptr %63, align 4, !tbaa !10
  %65 = getelementptr inbounds i32, ptr %6, i64 %62
  store i32 %64, ptr %65, align 4, !tbaa !10
  %66 = add nuw i64 %62, 1
  %67 = icmp eq i64 %66, %56
  br i1 %67, label %68, label %61, !llvm.loop !65

68:                                               ; preds = %61, %51
  %69 = icmp sgt i32 %59, 0
  br i1 %69, label %70, label %84

70:                                               ; preds = %68
  %71 = zext i32 %59 to i64
  br label %72

72:                                               ; preds = %70, %77
  %73 = phi i64 [ %71, %70 ], [ %80, %77 ]
  %74 = getelementptr inbounds [17 x i32], ptr %6, i64 0, i64 %73
  %75 = load i32, ptr %74, align 4, !tbaa !10
  %76 = icmp sgt i32 %75, %52
  br i1 %76, label %77, label %82

77:                                               ; preds = %72
  %78 = add nuw nsw i64 %73, 1
  %79 = getelementptr inbounds [17 x i32], ptr %6, i64 0, i64 %78
  store i32 %75, ptr %79, align 4, !tbaa !10
  %80 = add nsw i64 %73, -1
  %81 = icmp sgt i64 %73, 1
  br i1 %81, label %72, label %84, !llvm.loop !296

82:                                               ; preds = %72
  %83 = trunc i64 %73 to i32
  br label %84

84:                                               ; preds = %77, %82, %68
  %85 = phi i32 [ %59, %68 ], [ %83, %82 ], [ 0, %77 ]
  %86 = add nsw i32 %85, 1
  %87 = sext i32 %86 to i64
  %88 = getelementptr inbounds [17 x i32], ptr %6, i64 0, i64 %87
  store i32 %52, ptr %88, align 4, !tbaa !10
  %89 = add nsw i32 %59, 1
  store i32 %89, ptr %6, align 16, !tbaa !10
  %90 = call i64 @intern(ptr noundef %0, ptr noundef nonnull %53, ptr noundef nonnull %6) #16
  call void @llvm.lifetime.end.p0(i64 68, ptr nonnull %6) #15
  %91 = load i64, ptr %15, align 8, !tbaa !42
  %92 = zext i64 %91 to i128
  %93 = mul nuw i128 %92, %14
  %94 = lshr i128 %93, 64
  %95 = trunc i128 %94 to i64
  %96 = load ptr, ptr %12, align 8, !tbaa !44
  %97 = getelementptr inbounds i64, ptr %96, i64 %95
  %98 = load i64, ptr %97, align 8, !tbaa !12
  %99 = icmp eq i64 %98, 0
  br i1 %99, label %108, label %100

100:                                              ; preds = %84, %100
  %101 = phi i64 [ %104, %100 ], [ %95, %84 ]
  %102 = add i64 %101, 1
  %103 = icmp eq i64 %102, %91
  %104 = select i1 %103, i64 0, i64 %102
  %105 = getelementptr inbounds i64, ptr %96, i64 %104
  %106 = load i64, ptr %105, align 8, !tbaa !12
  %107 = icmp eq i64 %106, 0
  br i1 %107, label %108, label %100, !llvm.loop !134

108:                                              ; preds = %100, %84
  %109 = phi i64 [ %95, %84 ], [ %104, %100 ]
  %110 = getelementptr inbounds i64, ptr %96, i64 %109
  %111 = shl i64 %4, 28
  %112 = add i64 %111, 268435456
  %113 = or i64 %90, %112
  store atomic i64 %113, ptr %110 release, align 8
  %114 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 53, i32 3
  %115 = atomicrmw add ptr %114, i64 1 monotonic, align 8
  %116 = mul i64 %115, 100
  %117 = add i64 %116, 100
  %118 = load i64, ptr %15, align 8, !tbaa !42
  %119 = mul i64 %118, 60
  %120 = icmp ugt i64 %117, %119
  br i1 %120, label %121, label %124, !prof !66

121:                                              ; preds = %108
  %122 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %123 = atomicrmw or ptr %122, i64 2 monotonic, align 8
  br label %124

124:                                              ; preds = %121, %108, %48
  %125 = phi i64 [ %49, %48 ], [ %90, %108 ], [ %90, %121 ]
  store atomic i64 0, ptr %7 release, align 8
  ret i64 %125
}

declare void @llvm.prefetch.p0(ptr nocapture readonly, i32 immarg, i32 immarg, i32 immarg) #12

define internal fastcc void @judge_claims(ptr nocapture noundef %0, ptr noundef %1, i32 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) unnamed_addr #8 {
  %7 = zext i32 %2 to i64
  %8 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 30, i64 %7
  %9 = load i64, ptr %8, align 8, !tbaa !12
  %10 = icmp eq i64 %9, 0
  br i1 %10, label %18, label %11

11:                                               ; preds = %6
  %12 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 29, i64 %7
  %13 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 33
  %14 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 57
  %15 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 35
  %16 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 36
  %17 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  br label %19

18:                                               ; preds = %67, %6
  ret void

19:                                               ; preds = %11, %67
  %20 = phi i64 [ 0, %11 ], [ %68, %67 ]
  %21 = load ptr, ptr %12, align 8, !tbaa !79
  %22 = load ptr, ptr %13, align 8, !tbaa !262
  %23 = getelementptr inbounds %struct.Claim, ptr %21, i64 %20, i32 4
  %24 = load i64, ptr %23, align 8, !tbaa !260
  %25 = getelementptr inbounds %struct.Finding, ptr %22, i64 %24, i32 1
  %26 = load atomic i64, ptr %25 monotonic, align 8
  %27 = icmp eq i64 %26, 0
  br i1 %27, label %28, label %67

28:                                               ; preds = %19
  %29 = getelementptr inbounds %struct.Claim, ptr %21, i64 %20
  %30 = load ptr, ptr %29, align 8, !tbaa !292
  %31 = tail call i32 %30(ptr noundef %1) #17
  %32 = icmp eq i32 %31, 0
  br i1 %32, label %67, label %33

33:                                               ; preds = %28
  %34 = load ptr, ptr %13, align 8, !tbaa !262
  %35 = load i64, ptr %23, align 8, !tbaa !260
  %36 = getelementptr inbounds %struct.Finding, ptr %34, i64 %35
  store i64 1, ptr %36, align 8, !tbaa !280
  %37 = getelementptr inbounds %struct.Claim, ptr %21, i64 %20, i32 1
  %38 = load ptr, ptr %37, align 8, !tbaa !293
  %39 = icmp eq ptr %38, null
  br i1 %39, label %43, label %40

40:                                               ; preds = %33
  %41 = tail call i32 %38(ptr noundef %1) #17
  %42 = icmp eq i32 %41, 0
  br i1 %42, label %43, label %67

43:                                               ; preds = %33, %40
  br label %44

44:                                               ; preds = %43, %44
  %45 = cmpxchg ptr %14, i64 0, i64 1 acquire monotonic, align 8
  %46 = extractvalue { i64, i1 } %45, 1
  br i1 %46, label %47, label %44, !llvm.loop !123

47:                                               ; preds = %44
  %48 = load i64, ptr %23, align 8, !tbaa !260
  %49 = load ptr, ptr %13, align 8, !tbaa !262
  %50 = getelementptr inbounds %struct.Finding, ptr %49, i64 %48, i32 1
  %51 = load atomic i64, ptr %50 monotonic, align 8
  %52 = icmp eq i64 %51, 0
  br i1 %52, label %53, label %66

53:                                               ; preds = %47
  %54 = getelementptr inbounds %struct.Finding, ptr %49, i64 %48, i32 2
  store i64 %3, ptr %54, align 8, !tbaa !263
  %55 = getelementptr inbounds %struct.Finding, ptr %49, i64 %48, i32 3
  store i64 %4, ptr %55, align 8, !tbaa !265
  %56 = getelementptr inbounds %struct.Finding, ptr %49, i64 %48, i32 4
  store i64 %5, ptr %56, align 8, !tbaa !266
  %57 = getelementptr inbounds %struct.Finding, ptr %49, i64 %48, i32 5
  store i64 0, ptr %57, align 8, !tbaa !267
  store atomic i64 1, ptr %50 release, align 8
  %58 = load i64, ptr %15, align 8, !tbaa !268
  %59 = add i64 %58, -1
  store i64 %59, ptr %15, align 8, !tbaa !268
  %60 = icmp eq i64 %59, 0
  br i1 %60, label %61, label %66

61:                                               ; preds = %53
  %62 = load i64, ptr %16, align 8, !tbaa !269
  %63 = icmp eq i64 %62, 0
  br i1 %63, label %66, label %64

64:                                               ; preds = %61
  %65 = atomicrmw or ptr %17, i64 16 monotonic, align 8
  br label %66

66:                                               ; preds = %47, %53, %61, %64
  store atomic i64 0, ptr %14 release, align 8
  br label %67

67:                                               ; preds = %28, %40, %66, %19
  %68 = add nuw i64 %20, 1
  %69 = load i64, ptr %8, align 8, !tbaa !12
  %70 = icmp ult i64 %68, %69
  br i1 %70, label %19, label %18, !llvm.loop !297
}

declare i64 @llvm.umin.i64(i64, i64) #13

declare i8 @llvm.cttz.i8(i8, i1 immarg) #13

declare void @llvm.experimental.noalias.scope.decl(metadata) #14

declare i64 @llvm.usub.sat.i64(i64, i64) #13

attributes #0 = { nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none) "no-builtins" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) "no-builtins" }
attributes #3 = { nofree nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none) "no-builtins" }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { nofree norecurse nounwind memory(readwrite, inaccessiblemem: none) "no-builtins" }
attributes #6 = { nofree nounwind "no-builtins" }
attributes #7 = { nofree nosync nounwind memory(write, argmem: readwrite, inaccessiblemem: readwrite) "no-builtins" }
attributes #8 = { nounwind "no-builtins" }
attributes #9 = { nofree nounwind memory(readwrite, inaccessiblemem: none) "no-builtins" }
attributes #10 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #11 = { noinline nounwind "no-builtins" }
attributes #12 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #13 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #14 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #15 = { nounwind }
attributes #16 = { nobuiltin "no-builtins" }
attributes #17 = { nobuiltin nounwind "no-builtins" }

!llvm.module.flags = !{!0, !1, !2}
!llvm.ident = !{!3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{!"Debian clang version 16.0.6 (15~deb12u1)"}
!4 = !{!5, !6, i64 0}
!5 = !{!"", !6, i64 0, !6, i64 8, !6, i64 16, !9, i64 24, !6, i64 32, !6, i64 40, !9, i64 48, !6, i64 56, !6, i64 64}
!6 = !{!"any pointer", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!"long", !7, i64 0}
!10 = !{!11, !11, i64 0}
!11 = !{!"int", !7, i64 0}
!12 = !{!9, !9, i64 0}
!13 = distinct !{!13, !14, !15}
!14 = !{!"llvm.loop.mustprogress"}
!15 = !{!"llvm.loop.unroll.disable"}
!16 = !{!5, !6, i64 8}
!17 = !{!7, !7, i64 0}
!18 = distinct !{!18, !14, !15}
!19 = !{!5, !9, i64 24}
!20 = distinct !{!20, !14, !15}
!21 = !{!5, !6, i64 64}
!22 = distinct !{!22, !14, !15}
!23 = distinct !{!23, !14, !15}
!24 = distinct !{!24, !14, !15}
!25 = distinct !{!25, !14, !15}
!26 = distinct !{!26, !14, !15}
!27 = !{!5, !9, i64 48}
!28 = !{!5, !6, i64 16}
!29 = !{!5, !6, i64 32}
!30 = !{!31, !31, i64 0}
!31 = !{!"short", !7, i64 0}
!32 = !{!5, !6, i64 56}
!33 = !{!5, !6, i64 40}
!34 = distinct !{!34, !14, !15}
!35 = distinct !{!35, !14, !15}
!36 = distinct !{!36, !14, !15}
!37 = distinct !{!37, !14, !15}
!38 = distinct !{!38, !14, !15}
!39 = distinct !{!39, !14, !15}
!40 = distinct !{!40, !14, !15}
!41 = distinct !{!41, !14, !15}
!42 = !{!43, !9, i64 16}
!43 = !{!"", !6, i64 0, !6, i64 8, !9, i64 16, !9, i64 24}
!44 = !{!43, !6, i64 0}
!45 = distinct !{!45, !14, !15}
!46 = distinct !{!46, !14, !15}
!47 = !{!43, !6, i64 8}
!48 = distinct !{!48, !15}
!49 = distinct !{!49, !14, !15}
!50 = !{i8 0, i8 9}
!51 = distinct !{!51, !15}
!52 = distinct !{!52, !14, !15}
!53 = !{!54, !6, i64 960}
!54 = !{!"", !9, i64 0, !9, i64 8, !9, i64 16, !9, i64 24, !9, i64 32, !9, i64 40, !9, i64 48, !9, i64 56, !9, i64 64, !9, i64 72, !9, i64 80, !9, i64 88, !9, i64 96, !9, i64 104, !9, i64 112, !9, i64 120, !6, i64 128, !9, i64 136, !9, i64 144, !9, i64 152, !9, i64 160, !9, i64 168, !6, i64 176, !6, i64 184, !7, i64 192, !7, i64 208, !7, i64 224, !7, i64 240, !9, i64 256, !7, i64 264, !7, i64 320, !6, i64 376, !9, i64 384, !6, i64 392, !9, i64 400, !9, i64 408, !9, i64 416, !9, i64 424, !7, i64 432, !7, i64 448, !7, i64 576, !55, i64 704, !7, i64 768, !6, i64 800, !6, i64 808, !6, i64 816, !9, i64 824, !9, i64 832, !6, i64 840, !9, i64 848, !9, i64 856, !7, i64 864, !43, i64 880, !43, i64 912, !7, i64 944, !43, i64 960, !7, i64 992, !9, i64 1120, !9, i64 1128, !9, i64 1136}
!55 = !{!"", !6, i64 0, !9, i64 8, !9, i64 16, !9, i64 24, !43, i64 32}
!56 = distinct !{!56, !14, !15}
!57 = distinct !{!57, !14, !15}
!58 = !{!55, !9, i64 8}
!59 = distinct !{!59, !14, !15}
!60 = !{!55, !6, i64 0}
!61 = distinct !{!61, !14, !15}
!62 = distinct !{!62, !14, !15}
!63 = !{!55, !9, i64 16}
!64 = !{!55, !9, i64 24}
!65 = distinct !{!65, !14, !15}
!66 = !{!"branch_weights", i32 1, i32 2000}
!67 = distinct !{!67, !14, !15}
!68 = !{!54, !9, i64 168}
!69 = !{!"branch_weights", i32 2000, i32 1}
!70 = !{!71, !9, i64 16}
!71 = !{!"", !6, i64 0, !6, i64 8, !9, i64 16, !9, i64 24, !9, i64 32, !9, i64 40, !9, i64 48, !6, i64 56, !6, i64 64}
!72 = distinct !{!72, !14, !15}
!73 = !{!71, !9, i64 24}
!74 = !{!71, !9, i64 48}
!75 = !{!71, !6, i64 0}
!76 = !{!77}
!77 = distinct !{!77, !78, !"unpack: argument 0"}
!78 = distinct !{!78, !"unpack"}
!79 = !{!6, !6, i64 0}
!80 = distinct !{!80, !14, !15}
!81 = !{!54, !9, i64 424}
!82 = distinct !{!82, !14, !15}
!83 = !{!71, !6, i64 8}
!84 = distinct !{!84, !14, !15}
!85 = !{!86, !9, i64 1288}
!86 = !{!"", !7, i64 0, !7, i64 512, !7, i64 1024, !9, i64 1280, !9, i64 1288, !11, i64 1296, !11, i64 1300}
!87 = !{!86, !11, i64 1296}
!88 = !{!86, !11, i64 1300}
!89 = !{!90}
!90 = distinct !{!90, !91, !"leave: argument 0"}
!91 = distinct !{!91, !"leave"}
!92 = !{!93, !90}
!93 = distinct !{!93, !94, !"unpack: argument 0"}
!94 = distinct !{!94, !"unpack"}
!95 = !{!96, !9, i64 48}
!96 = !{!"", !97, i64 0, !7, i64 32, !9, i64 48, !9, i64 56, !9, i64 64, !7, i64 72, !7, i64 88, !7, i64 104, !11, i64 120, !11, i64 124, !9, i64 128, !9, i64 136, !9, i64 144}
!97 = !{!"", !7, i64 0, !7, i64 16}
!98 = !{!96, !9, i64 56}
!99 = !{!96, !11, i64 120}
!100 = !{!96, !9, i64 128}
!101 = !{!96, !9, i64 136}
!102 = !{!96, !9, i64 144}
!103 = !{!96, !11, i64 124}
!104 = !{!54, !9, i64 136}
!105 = distinct !{!105, !14, !15}
!106 = !{!96, !9, i64 64}
!107 = !{!54, !9, i64 144}
!108 = !{!54, !6, i64 816}
!109 = !{!"branch_weights", i32 4001, i32 1}
!110 = distinct !{!110, !15}
!111 = !{!54, !6, i64 808}
!112 = distinct !{!112, !14, !15}
!113 = !{!71, !9, i64 40}
!114 = !{!115}
!115 = distinct !{!115, !116, !"unpack: argument 0"}
!116 = distinct !{!116, !"unpack"}
!117 = !{!71, !9, i64 32}
!118 = !{!86, !9, i64 1280}
!119 = distinct !{!119, !14, !15}
!120 = distinct !{!120, !14, !15}
!121 = !{!54, !9, i64 152}
!122 = distinct !{!122, !14, !15}
!123 = distinct !{!123, !14, !15}
!124 = distinct !{!124, !14, !15}
!125 = !{!54, !9, i64 824}
!126 = !{!54, !9, i64 16}
!127 = !{!128, !11, i64 16}
!128 = !{!"", !11, i64 0, !11, i64 4, !11, i64 8, !31, i64 12, !31, i64 14, !11, i64 16, !7, i64 20}
!129 = !{!54, !6, i64 840}
!130 = distinct !{!130, !14, !15}
!131 = !{!132, !9, i64 48}
!132 = !{!"", !6, i64 0, !6, i64 8, !6, i64 16, !9, i64 24, !9, i64 32, !9, i64 40, !9, i64 48}
!133 = distinct !{!133, !14, !15}
!134 = distinct !{!134, !14, !15}
!135 = !{!54, !9, i64 256}
!136 = distinct !{!136, !14, !15}
!137 = !{!138}
!138 = distinct !{!138, !139, !"unpack: argument 0"}
!139 = distinct !{!139, !"unpack"}
!140 = distinct !{!140, !14, !15}
!141 = !{!54, !9, i64 160}
!142 = !{!143}
!143 = distinct !{!143, !144, !"unpack: argument 0"}
!144 = distinct !{!144, !"unpack"}
!145 = distinct !{!145, !14, !15}
!146 = distinct !{!146, !14, !15}
!147 = !{!148}
!148 = distinct !{!148, !149, !"unpack: argument 0"}
!149 = distinct !{!149, !"unpack"}
!150 = distinct !{!150, !14, !15}
!151 = distinct !{!151, !14, !15}
!152 = !{!153}
!153 = distinct !{!153, !154, !"unpack: argument 0"}
!154 = distinct !{!154, !"unpack"}
!155 = distinct !{!155, !14, !15}
!156 = !{!157}
!157 = distinct !{!157, !158, !"unpack: argument 0"}
!158 = distinct !{!158, !"unpack"}
!159 = !{!71, !6, i64 56}
!160 = !{!54, !6, i64 128}
!161 = !{!54, !9, i64 0}
!162 = !{!54, !9, i64 24}
!163 = !{!54, !9, i64 72}
!164 = !{!54, !9, i64 64}
!165 = !{!54, !9, i64 88}
!166 = distinct !{!166, !14, !15}
!167 = !{!54, !9, i64 984}
!168 = !{!169}
!169 = distinct !{!169, !170, !"unpack: argument 0"}
!170 = distinct !{!170, !"unpack"}
!171 = distinct !{!171, !14, !15}
!172 = !{!54, !9, i64 48}
!173 = !{!54, !9, i64 32}
!174 = distinct !{!174, !14, !15}
!175 = distinct !{!175, !14, !15}
!176 = !{!177, !6, i64 0}
!177 = !{!"", !6, i64 0, !6, i64 8, !6, i64 16, !6, i64 24, !9, i64 32, !7, i64 40, !9, i64 552}
!178 = !{!177, !6, i64 8}
!179 = !{!177, !6, i64 16}
!180 = !{!177, !6, i64 24}
!181 = !{!177, !9, i64 32}
!182 = !{!177, !9, i64 552}
!183 = !{!184}
!184 = distinct !{!184, !185, !"leave: argument 0"}
!185 = distinct !{!185, !"leave"}
!186 = !{!187, !184}
!187 = distinct !{!187, !188, !"unpack: argument 0"}
!188 = distinct !{!188, !"unpack"}
!189 = !{!190}
!190 = distinct !{!190, !191, !"unpack: argument 0"}
!191 = distinct !{!191, !"unpack"}
!192 = distinct !{!192, !14, !15}
!193 = !{!194}
!194 = distinct !{!194, !195, !"unpack: argument 0"}
!195 = distinct !{!195, !"unpack"}
!196 = !{!197}
!197 = distinct !{!197, !198, !"unpack: argument 0"}
!198 = distinct !{!198, !"unpack"}
!199 = !{!54, !9, i64 720}
!200 = !{!201}
!201 = distinct !{!201, !202, !"unpack: argument 0"}
!202 = distinct !{!202, !"unpack"}
!203 = distinct !{!203, !14, !15}
!204 = distinct !{!204, !14, !15}
!205 = !{!54, !9, i64 1128}
!206 = !{!207}
!207 = distinct !{!207, !208, !"leave: argument 0"}
!208 = distinct !{!208, !"leave"}
!209 = !{!210, !207}
!210 = distinct !{!210, !211, !"unpack: argument 0"}
!211 = distinct !{!211, !"unpack"}
!212 = !{!213}
!213 = distinct !{!213, !214, !"unpack: argument 0"}
!214 = distinct !{!214, !"unpack"}
!215 = !{!216}
!216 = distinct !{!216, !217, !"unpack: argument 0"}
!217 = distinct !{!217, !"unpack"}
!218 = !{!219}
!219 = distinct !{!219, !220, !"unpack: argument 0"}
!220 = distinct !{!220, !"unpack"}
!221 = !{!222}
!222 = distinct !{!222, !223, !"unpack: argument 0"}
!223 = distinct !{!223, !"unpack"}
!224 = distinct !{!224, !14, !15}
!225 = distinct !{!225, !14, !15}
!226 = !{!227}
!227 = distinct !{!227, !228, !"unpack: argument 0"}
!228 = distinct !{!228, !"unpack"}
!229 = !{!54, !6, i64 176}
!230 = !{!231, !9, i64 48}
!231 = !{!"", !6, i64 0, !6, i64 8, !6, i64 16, !6, i64 24, !9, i64 32, !9, i64 40, !9, i64 48}
!232 = !{!231, !9, i64 40}
!233 = !{!54, !9, i64 56}
!234 = !{!54, !6, i64 184}
!235 = !{!54, !9, i64 40}
!236 = !{!231, !6, i64 0}
!237 = !{!231, !6, i64 8}
!238 = distinct !{!238, !14, !15}
!239 = distinct !{!239, !14, !15}
!240 = !{!231, !9, i64 32}
!241 = distinct !{!241, !14, !15}
!242 = !{!231, !6, i64 24}
!243 = !{!71, !6, i64 64}
!244 = distinct !{!244, !14, !15}
!245 = !{!231, !6, i64 16}
!246 = !{!54, !6, i64 800}
!247 = !{!54, !9, i64 112}
!248 = distinct !{!248, !14, !15}
!249 = !{!128, !11, i64 4}
!250 = !{!128, !11, i64 8}
!251 = !{!128, !31, i64 12}
!252 = !{!128, !31, i64 14}
!253 = !{!128, !11, i64 0}
!254 = !{!54, !9, i64 120}
!255 = distinct !{!255, !14, !15}
!256 = distinct !{!256, !14, !15}
!257 = distinct !{!257, !14, !15}
!258 = !{!54, !9, i64 832}
!259 = !{i64 0, i64 4, !10, i64 4, i64 4, !10, i64 8, i64 4, !10, i64 12, i64 2, !30, i64 14, i64 2, !30, i64 16, i64 4, !10, i64 20, i64 16, !17}
!260 = !{!132, !9, i64 32}
!261 = !{!54, !9, i64 104}
!262 = !{!54, !6, i64 392}
!263 = !{!264, !9, i64 16}
!264 = !{!"", !9, i64 0, !9, i64 8, !9, i64 16, !9, i64 24, !9, i64 32, !9, i64 40}
!265 = !{!264, !9, i64 24}
!266 = !{!264, !9, i64 32}
!267 = !{!264, !9, i64 40}
!268 = !{!54, !9, i64 408}
!269 = !{!54, !9, i64 416}
!270 = distinct !{!270, !14, !15}
!271 = !{!54, !9, i64 384}
!272 = !{!54, !6, i64 376}
!273 = !{!274, !9, i64 0}
!274 = !{!"", !9, i64 0, !9, i64 8, !9, i64 16, !6, i64 24, !9, i64 32}
!275 = !{!274, !9, i64 8}
!276 = !{!274, !9, i64 16}
!277 = !{!274, !6, i64 24}
!278 = !{!274, !9, i64 32}
!279 = distinct !{!279, !14, !15}
!280 = !{!264, !9, i64 0}
!281 = distinct !{!281, !14, !15}
!282 = distinct !{!282, !14, !15}
!283 = !{!54, !9, i64 848}
!284 = !{!132, !9, i64 24}
!285 = distinct !{!285, !14, !15}
!286 = !{!132, !6, i64 16}
!287 = !{!132, !9, i64 40}
!288 = !{!54, !9, i64 80}
!289 = distinct !{!289, !14, !15}
!290 = distinct !{!290, !14, !15}
!291 = !{!54, !9, i64 856}
!292 = !{!132, !6, i64 0}
!293 = !{!132, !6, i64 8}
!294 = distinct !{!294, !14, !15}
!295 = distinct !{!295, !14, !15}
!296 = distinct !{!296, !14, !15}
!297 = distinct !{!297, !14, !15}
